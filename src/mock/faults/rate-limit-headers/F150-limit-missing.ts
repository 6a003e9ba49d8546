import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F150: Fault = {
  id: 'F150',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Limit is missing on a 200',
  onReply: (reply) => (reply.status === 200 ? withoutHeader(reply, 'X-RateLimit-Limit') : reply),
};
