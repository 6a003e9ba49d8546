import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { refuse } from '../../pipeline/reply.ts';
import { addHeader, withoutHeader } from '../kit/headers.ts';

/** Of all calls with a good key. */
const NTH = 3;

const unlucky = new WeakSet<Call>();

export const B45: Fault = {
  id: 'B45',
  area: 'allowed',
  title: 'One call is answered 503 with Retry-After: 1, before anything is done; then all is well',
  policies: {
    checkBody: (previous) => {
      let calls = 0;
      return (call, operation) => {
        calls += 1;
        if (calls !== NTH) return previous(call, operation);
        unlucky.add(call);
        return refuse(503, 'Service unavailable, try again in a second.');
      };
    },
  },
  onReply: (reply, { call }) =>
    unlucky.has(call) ? addHeader(withoutHeader(reply, 'Retry-After'), 'Retry-After', '1') : reply,
};
