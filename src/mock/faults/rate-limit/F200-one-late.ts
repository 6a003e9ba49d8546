import type { Fault } from '../../pipeline/fault.ts';

export const F200: Fault = {
  id: 'F200',
  area: 'rate-limit',
  title: 'The 61st call is accepted',
  policies: { isOver: (previous) => (window) => previous({ ...window, used: window.used - 1 }) },
};
