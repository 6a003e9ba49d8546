import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

/** A cache by request, which no write clears: a list that nobody asked for in these words before is up to date. */
export const X27: Fault = {
  id: 'X27',
  area: 'state',
  title: 'The list of customers is remembered, whatever is written after it',
  onReply: (reply, context) => {
    if (operationOf(context)?.path !== 'customers/list' || reply.status !== 200) return reply;
    const { environment } = context.route;
    const tenant = context.identity.ok ? context.identity.tenant : '';
    const asked = `X27 ${environment} ${tenant} ${String(context.call.body)}`;
    return { ...reply, body: context.memo(asked, () => reply.body) };
  },
};
