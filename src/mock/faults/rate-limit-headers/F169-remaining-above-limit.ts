import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** Calls that one header counts in and the other does not. */
const BURST = 60;

export const F169: Fault = {
  id: 'F169',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining is above X-RateLimit-Limit',
  onReply: (reply) =>
    reply.status === 429 ? reply : mapHeader(reply, 'X-RateLimit-Remaining', (value) => String(Number(value) + BURST)),
};
