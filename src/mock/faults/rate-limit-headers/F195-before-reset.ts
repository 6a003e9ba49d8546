import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F195: Fault = {
  id: 'F195',
  area: 'rate-limit-headers',
  title: 'Retry-After ends some seconds before X-RateLimit-Reset',
  onReply: (reply) =>
    reply.status === 429 ? mapHeader(reply, 'Retry-After', (value) => String(Math.max(1, Number(value) - 5))) : reply,
};
