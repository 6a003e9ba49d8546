import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { isObject, mapData, mapMembers } from '../kit/body.ts';

export const X05: Fault = {
  id: 'X05',
  area: 'data',
  title: 'The answers of other products name a customer surname first',
  onReply: (reply, context) =>
    operationOf(context)?.product === 'Customers'
      ? reply
      : mapData(reply, (data) =>
          mapMembers(data, (name, value) =>
            name === 'customer' && isObject(value) && typeof value['name'] === 'string'
              ? { ...value, name: value['name'].split(' ').toReversed().join(' ') }
              : value,
          ),
        ),
};
