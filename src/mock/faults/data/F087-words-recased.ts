import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F087: Fault = {
  id: 'F087',
  area: 'data',
  title: 'Currencies are in lower case, states of payments in capitals',
  onReply: (reply, context) => {
    const payments = operationOf(context)?.product === 'Payments';
    return mapData(reply, (data) =>
      mapMembers(data, (name, value) => {
        if (typeof value !== 'string') return value;
        if (name === 'currency') return value.toLowerCase();
        return payments && name === 'status' ? value.toUpperCase() : value;
      }),
    );
  },
};
