import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const X18: Fault = {
  id: 'X18',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining is 1 on a 429',
  onReply: (reply) => (reply.status === 429 ? mapHeader(reply, 'X-RateLimit-Remaining', () => '1') : reply),
};
