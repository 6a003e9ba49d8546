import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F196: Fault = {
  id: 'F196',
  area: 'rate-limit-headers',
  title: 'Retry-After is 60 on every 429',
  onReply: (reply) => (reply.status === 429 ? mapHeader(reply, 'Retry-After', () => '60') : reply),
};
