import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

export const B42: Fault = {
  id: 'B42',
  area: 'allowed',
  title: 'data of an error is null, or {}',
  onReply: (reply) => mapError(reply, (body) => ({ ...body, data: reply.status === 404 ? {} : null })),
};
