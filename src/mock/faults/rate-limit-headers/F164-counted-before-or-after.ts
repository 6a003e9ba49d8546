import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapHeader } from '../kit/headers.ts';

export const F164: Fault = {
  id: 'F164',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining includes the present call on some operations only',
  onReply: (reply, context) =>
    operationOf(context)?.product === 'Accounts' && reply.status !== 429
      ? mapHeader(reply, 'X-RateLimit-Remaining', (value) => String(Number(value) + 1))
      : reply,
};
