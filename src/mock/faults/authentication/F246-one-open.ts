import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const F246: Fault = {
  id: 'F246',
  area: 'authentication',
  title: 'One operation needs no key',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      operationOf(context)?.path === 'transactions/getByBank' ? serve() : previous(context, serve),
  },
};
