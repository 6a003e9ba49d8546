import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { refuse } from '../../pipeline/reply.ts';

export const F259: Fault = {
  id: 'F259',
  area: 'request',
  title: 'Application/JSON is refused',
  policies: {
    checkBody: (previous) => (call, operation) =>
      headerValue(call.headers, 'content-type')?.startsWith('Application') === true
        ? refuse(415, 'The media type is not known.')
        : previous(call, operation),
  },
};
