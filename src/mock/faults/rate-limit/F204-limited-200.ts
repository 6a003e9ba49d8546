import type { Fault } from '../../pipeline/fault.ts';

export const F204: Fault = {
  id: 'F204',
  area: 'rate-limit',
  title: 'A call over the limit answers 200, with an error in the body',
  onReply: (reply) => (reply.status === 429 ? { ...reply, status: 200 } : reply),
};
