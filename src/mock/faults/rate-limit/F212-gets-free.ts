import type { Fault } from '../../pipeline/fault.ts';

export const F212: Fault = {
  id: 'F212',
  area: 'rate-limit',
  title: 'GET calls are not counted',
  policies: {
    cost: (previous) => (status, context) => (context.call.method === 'GET' ? 0 : previous(status, context)),
  },
};
