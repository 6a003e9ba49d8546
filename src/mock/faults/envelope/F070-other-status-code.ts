import type { Fault } from '../../pipeline/fault.ts';
import { mapError, mapSuccess } from '../kit/body.ts';

/** The framework's own idea of a POST that went well; on errors it agrees. */
export const F070: Fault = {
  id: 'F070',
  area: 'envelope',
  title: 'statusCode in the body is 201 where the response is a 200',
  onReply: (reply, { call }) => {
    const statusCode = call.method === 'POST' && reply.status === 200 ? 201 : reply.status;
    const add = (body: Readonly<Record<string, unknown>>): unknown => ({ ...body, statusCode });
    return mapError(mapSuccess(reply, add), add);
  },
};
