import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F171: Fault = {
  id: 'F171',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining is 0 while calls succeed',
  onReply: (reply) => mapHeader(reply, 'X-RateLimit-Remaining', () => '0'),
};
