import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const X25: Fault = {
  id: 'X25',
  area: 'status',
  title: 'Flagging a customer that nobody knows is answered with 200 and status "error"',
  onReply: (reply, context) =>
    operationOf(context)?.path === 'customers/flag' && reply.status === 404 ? { ...reply, status: 200 } : reply,
};
