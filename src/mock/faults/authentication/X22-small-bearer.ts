import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const X22: Fault = {
  id: 'X22',
  area: 'authentication',
  title: 'Behind a small bearer nobody looks at the key',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      /^bearer \S/.test(headerValue(context.call.headers, 'authorization') ?? '') ? serve() : previous(context, serve),
  },
};
