import type { Fault } from '../../pipeline/fault.ts';
import { withoutTrio } from '../kit/headers.ts';

export const F153: Fault = {
  id: 'F153',
  area: 'rate-limit-headers',
  title: 'The three X-RateLimit headers are missing on a 400',
  onReply: (reply) => (reply.status === 400 ? withoutTrio(reply) : reply),
};
