import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

export const F017: Fault = {
  id: 'F017',
  area: 'status',
  title: 'An HTTP error carries status "success"',
  onReply: (reply) => mapError(reply, (body) => ({ ...body, status: 'success' })),
};
