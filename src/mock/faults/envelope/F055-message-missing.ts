import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess, omit } from '../kit/body.ts';

export const F055: Fault = {
  id: 'F055',
  area: 'envelope',
  title: 'message is missing',
  onReply: (reply) => mapSuccess(reply, (body) => omit(body, 'message')),
};
