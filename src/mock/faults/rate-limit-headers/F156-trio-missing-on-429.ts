import type { Fault } from '../../pipeline/fault.ts';
import { withoutTrio } from '../kit/headers.ts';

export const F156: Fault = {
  id: 'F156',
  area: 'rate-limit-headers',
  title: 'The three X-RateLimit headers are missing on a 429',
  onReply: (reply) => (reply.status === 429 ? withoutTrio(reply) : reply),
};
