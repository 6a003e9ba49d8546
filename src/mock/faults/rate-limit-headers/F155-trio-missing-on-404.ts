import type { Fault } from '../../pipeline/fault.ts';
import { withoutTrio } from '../kit/headers.ts';

export const F155: Fault = {
  id: 'F155',
  area: 'rate-limit-headers',
  title: 'The three X-RateLimit headers are missing on 404 and 405',
  onReply: (reply) => (reply.status === 404 || reply.status === 405 ? withoutTrio(reply) : reply),
};
