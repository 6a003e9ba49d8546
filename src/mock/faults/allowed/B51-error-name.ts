import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

export const B51: Fault = {
  id: 'B51',
  area: 'allowed',
  title: 'Every error has the name APIError',
  onReply: (reply) => mapError(reply, (body) => ({ name: 'APIError', ...body })),
};
