import type { Fault } from '../../pipeline/fault.ts';

export const F203: Fault = {
  id: 'F203',
  area: 'rate-limit',
  title: 'A call over the limit answers 503',
  onReply: (reply) => (reply.status === 429 ? { ...reply, status: 503 } : reply),
};
