import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

/** Of the right type, and says nothing. */
export const F059: Fault = {
  id: 'F059',
  area: 'envelope',
  title: 'message is an empty string',
  onReply: (reply) => mapSuccess(reply, (body) => ('message' in body ? { ...body, message: '' } : body)),
};
