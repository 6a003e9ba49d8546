import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F159: Fault = {
  id: 'F159',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Limit is 100',
  onReply: (reply) => mapHeader(reply, 'X-RateLimit-Limit', () => '100'),
};
