import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess, omit } from '../kit/body.ts';

export const F054: Fault = {
  id: 'F054',
  area: 'envelope',
  title: 'status is missing',
  onReply: (reply) => mapSuccess(reply, (body) => omit(body, 'status')),
};
