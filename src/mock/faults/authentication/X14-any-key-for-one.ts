import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { operationOf } from '../../pipeline/context.ts';

export const X14: Fault = {
  id: 'X14',
  area: 'authentication',
  title: 'One operation looks only whether there is a key',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      operationOf(context)?.path === 'identity/getByBank' &&
      /^bearer +\S/i.test(headerValue(context.call.headers, 'authorization') ?? '')
        ? serve()
        : previous(context, serve),
  },
};
