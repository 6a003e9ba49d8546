import type { Fault } from '../../pipeline/fault.ts';

export const F223: Fault = {
  id: 'F223',
  area: 'authentication',
  title: 'A call without an authorization header is served',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      !context.identity.ok && !context.identity.presented ? serve() : previous(context, serve),
  },
};
