import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const F256: Fault = {
  id: 'F256',
  area: 'request',
  title: 'A POST without content-type is accepted',
  policies: {
    checkBody: (previous) => (call, operation) => {
      const refusal = previous(call, operation);
      const untyped = headerValue(call.headers, 'content-type') === undefined;
      return refusal?.refused === 415 && untyped ? undefined : refusal;
    },
  },
};
