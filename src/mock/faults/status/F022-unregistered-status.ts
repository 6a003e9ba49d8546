import type { Fault } from '../../pipeline/fault.ts';

export const F022: Fault = {
  id: 'F022',
  area: 'status',
  title: 'A status code that is not registered: 299',
  onReply: (reply) => (reply.status === 200 ? { ...reply, status: 299 } : reply),
};
