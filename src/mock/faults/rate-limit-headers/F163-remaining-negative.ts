import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F163: Fault = {
  id: 'F163',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining is negative on a 429',
  onReply: (reply, { window }) =>
    reply.status === 429
      ? mapHeader(reply, 'X-RateLimit-Remaining', () => String(Math.min(-1, window.limit - window.used)))
      : reply,
};
