import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapData } from '../kit/body.ts';
import { nullData } from '../kit/nulls.ts';

export const B12: Fault = {
  id: 'B12',
  area: 'allowed',
  title: 'Everything that may be null is null',
  onReply: (reply, context) => {
    const operation = operationOf(context);
    return operation === undefined ? reply : mapData(reply, (data) => nullData(data, operation));
  },
};
