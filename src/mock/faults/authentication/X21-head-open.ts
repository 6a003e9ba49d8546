import type { Fault } from '../../pipeline/fault.ts';

export const X21: Fault = {
  id: 'X21',
  area: 'authentication',
  title: 'HEAD needs no key',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      context.call.method === 'HEAD' ? serve() : previous(context, serve),
  },
};
