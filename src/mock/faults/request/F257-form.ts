import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { headerValue } from '../../../core/http.ts';

export const F257: Fault = {
  id: 'F257',
  area: 'request',
  title: 'A form-encoded body is accepted',
  policies: {
    checkBody: (previous) => (call, operation) => {
      const refusal = previous(call, operation);
      return refusal?.refused === 415 && isForm(call) ? undefined : refusal;
    },
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      // JSON with the wrong label is read all the same.
      return isForm(call) && isRefusal(parameters)
        ? Object.fromEntries(new URLSearchParams(call.body.toString()))
        : parameters;
    },
  },
};

function isForm({ headers }: Call): boolean {
  return headerValue(headers, 'content-type')?.startsWith('application/x-www-form-urlencoded') === true;
}
