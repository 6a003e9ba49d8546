import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

export const F058: Fault = {
  id: 'F058',
  area: 'envelope',
  title: 'status says "successful"',
  onReply: (reply) => mapSuccess(reply, (body) => ({ ...body, status: 'successful' })),
};
