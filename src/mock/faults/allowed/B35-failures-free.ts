import type { Fault } from '../../pipeline/fault.ts';

export const B35: Fault = {
  id: 'B35',
  area: 'allowed',
  title: 'Failed calls are not counted',
  policies: { cost: (previous) => (status, context) => (status >= 400 ? 0 : previous(status, context)) },
};
