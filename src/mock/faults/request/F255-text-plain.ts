import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const F255: Fault = {
  id: 'F255',
  area: 'request',
  title: 'A body of type text/plain is accepted',
  policies: {
    checkBody: (previous) => (call, operation) => {
      const refusal = previous(call, operation);
      const plain = headerValue(call.headers, 'content-type')?.startsWith('text/plain') === true;
      return refusal?.refused === 415 && plain ? undefined : refusal;
    },
  },
};
