import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F012: Fault = {
  id: 'F012',
  area: 'transport',
  title: 'The Date header is missing',
  onReply: (reply) => withoutHeader(reply, 'Date'),
};
