import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** Lagos time, taken for UTC. */
export const F179: Fault = {
  id: 'F179',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset is an hour ahead',
  onReply: (reply) => mapHeader(reply, 'X-RateLimit-Reset', (value) => String(Number(value) + 3600)),
};
