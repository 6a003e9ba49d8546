import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const F224: Fault = {
  id: 'F224',
  area: 'authentication',
  title: 'Any bearer token is served',
  policies: {
    unauthenticated: (previous) => (context, serve) =>
      /^bearer +\S/i.test(headerValue(context.call.headers, 'authorization') ?? '')
        ? serve()
        : previous(context, serve),
  },
};
