import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F185: Fault = {
  id: 'F185',
  area: 'rate-limit-headers',
  title: 'Retry-After is missing on a 429',
  onReply: (reply) => (reply.status === 429 ? withoutHeader(reply, 'Retry-After') : reply),
};
