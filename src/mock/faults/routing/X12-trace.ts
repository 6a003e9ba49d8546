import type { Fault } from '../../pipeline/fault.ts';

export const X12: Fault = {
  id: 'X12',
  area: 'routing',
  title: 'TRACE sends the request back',
  policies: {
    unroutable: (previous) => (context) =>
      context.call.method === 'TRACE' ? { message: 'TRACE', data: { path: context.call.path } } : previous(context),
  },
};
