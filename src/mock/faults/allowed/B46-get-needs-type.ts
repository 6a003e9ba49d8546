import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { refuse } from '../../pipeline/reply.ts';

export const B46: Fault = {
  id: 'B46',
  area: 'allowed',
  title: 'A GET without content-type is refused',
  policies: {
    checkBody: (previous) => (call, operation) =>
      operation.method === 'GET' && headerValue(call.headers, 'content-type') === undefined
        ? refuse(415, 'The request needs the header content-type: application/json.')
        : previous(call, operation),
  },
};
