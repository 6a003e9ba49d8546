import type { Fault } from '../../pipeline/fault.ts';

export const X17: Fault = {
  id: 'X17',
  area: 'rate-limit',
  title: 'GET calls count, and go on when there are none left',
  policies: {
    overLimit: (previous) => (context, serve) => (context.call.method === 'GET' ? serve() : previous(context, serve)),
  },
};
