import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F193: Fault = {
  id: 'F193',
  area: 'rate-limit-headers',
  title: 'Retry-After is half the time that the limit holds',
  onReply: (reply) =>
    reply.status === 429 ? mapHeader(reply, 'Retry-After', (value) => String(Math.ceil(Number(value) / 2))) : reply,
};
