import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapHeader } from '../kit/headers.ts';

export const F161: Fault = {
  id: 'F161',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Limit is another one on some operations',
  onReply: (reply, context) =>
    operationOf(context)?.product === 'Transactions' ? mapHeader(reply, 'X-RateLimit-Limit', () => '120') : reply,
};
