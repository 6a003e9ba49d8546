import type { Fault } from '../../pipeline/fault.ts';
import { countCall, isFor } from '../kit/calls.ts';
import { withoutHeader } from '../kit/headers.ts';

/** Every other call, from the first: the pool is exhausted, and the retry finds it free again. */
export const F024: Fault = {
  id: 'F024',
  area: 'status',
  title: 'A 503 does not say when to come back',
  onReply: (reply, context) => {
    if (!isFor(context, 'transactions/getByBank') || reply.status >= 300) return reply;
    if (countCall(context, 'F024') % 2 === 0) return reply;
    return withoutHeader(
      { ...reply, status: 503, body: { status: 'error', message: 'Service temporarily unavailable' } },
      'Retry-After',
    );
  },
};
