import type { Fault } from '../../pipeline/fault.ts';

export const F019: Fault = {
  id: 'F019',
  area: 'status',
  title: 'An unknown id answers 500',
  onReply: (reply, { route }) =>
    reply.status === 404 && route.kind === 'operation' ? { ...reply, status: 500 } : reply,
};
