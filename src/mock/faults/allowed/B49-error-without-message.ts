import type { Fault } from '../../pipeline/fault.ts';
import { mapError, omit } from '../kit/body.ts';

export const B49: Fault = {
  id: 'B49',
  area: 'allowed',
  title: 'An error has no message, or null',
  onReply: (reply) =>
    mapError(reply, (body) => (reply.status === 404 ? omit(body, 'message') : { ...body, message: null })),
};
