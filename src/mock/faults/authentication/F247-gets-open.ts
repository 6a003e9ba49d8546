import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const F247: Fault = {
  id: 'F247',
  area: 'authentication',
  title: 'GET needs no key, POST does',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      operationOf(context)?.method === 'GET' ? serve() : previous(context, serve),
  },
};
