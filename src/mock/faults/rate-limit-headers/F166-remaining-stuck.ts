import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F166: Fault = {
  id: 'F166',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining does not fall',
  onReply: (reply) => (reply.status === 429 ? reply : mapHeader(reply, 'X-RateLimit-Remaining', () => '59')),
};
