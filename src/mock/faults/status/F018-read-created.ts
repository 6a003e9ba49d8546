import type { Fault } from '../../pipeline/fault.ts';

export const F018: Fault = {
  id: 'F018',
  area: 'status',
  title: 'A read operation answers 201',
  onReply: (reply) => (reply.status === 200 ? { ...reply, status: 201 } : reply),
};
