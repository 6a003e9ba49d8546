import type { Fault } from '../../pipeline/fault.ts';

export const F199: Fault = {
  id: 'F199',
  area: 'rate-limit',
  title: 'The 60th call is refused',
  policies: { isOver: (previous) => (window) => previous({ ...window, used: window.used + 1 }) },
};
