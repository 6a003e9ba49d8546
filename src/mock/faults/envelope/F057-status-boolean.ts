import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

export const F057: Fault = {
  id: 'F057',
  area: 'envelope',
  title: 'status is a boolean',
  onReply: (reply) => mapSuccess(reply, (body) => ({ ...body, status: true })),
};
