import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F186: Fault = {
  id: 'F186',
  area: 'rate-limit-headers',
  title: 'Retry-After is 0 on a 429',
  onReply: (reply) => (reply.status === 429 ? mapHeader(reply, 'Retry-After', () => '0') : reply),
};
