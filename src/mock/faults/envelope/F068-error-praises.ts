import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapError } from '../kit/body.ts';

export const F068: Fault = {
  id: 'F068',
  area: 'envelope',
  title: 'The message of an error is the text of success',
  onReply: (reply, context) =>
    mapError(reply, (body) => ({
      ...body,
      message: `${operationOf(context)?.product ?? 'Data'} retrieved successfully`,
    })),
};
