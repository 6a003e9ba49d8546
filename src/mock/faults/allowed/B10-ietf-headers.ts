import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { addHeader } from '../kit/headers.ts';

export const B10: Fault = {
  id: 'B10',
  area: 'allowed',
  title: 'RateLimit and RateLimit-Policy beside the X-RateLimit headers',
  onReply: (reply, { window, now }) => {
    const remaining = headerValue(reply.headers, 'X-RateLimit-Remaining');
    if (remaining === undefined) return reply;
    const policy = addHeader(reply, 'RateLimit-Policy', `"default";q=${window.limit};w=${window.seconds}`);
    return addHeader(policy, 'RateLimit', `"default";r=${remaining};t=${window.reset - Math.floor(now / 1000)}`);
  },
};
