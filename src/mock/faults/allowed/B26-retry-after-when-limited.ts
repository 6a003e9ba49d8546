import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const B26: Fault = {
  id: 'B26',
  area: 'allowed',
  title: 'Retry-After on a 429 only',
  onReply: (reply) => (reply.status === 429 || reply.status === 503 ? reply : withoutHeader(reply, 'Retry-After')),
};
