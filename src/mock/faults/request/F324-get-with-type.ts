import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { refuse } from '../../pipeline/reply.ts';

export const F324: Fault = {
  id: 'F324',
  area: 'request',
  title: 'A GET with content-type and no body is refused',
  policies: {
    checkBody: (previous) => (call, operation) =>
      operation.method === 'GET' && headerValue(call.headers, 'content-type') !== undefined
        ? refuse(400, 'A body is expected.')
        : previous(call, operation),
  },
};
