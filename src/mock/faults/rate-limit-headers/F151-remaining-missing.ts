import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F151: Fault = {
  id: 'F151',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining is missing on a 200',
  onReply: (reply) => (reply.status === 200 ? withoutHeader(reply, 'X-RateLimit-Remaining') : reply),
};
