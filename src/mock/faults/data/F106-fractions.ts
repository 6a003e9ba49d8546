import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

const INTEGERS = new Set(['__v', 'count', 'number_of_transactions', 'total_count']);

export const F106: Fault = {
  id: 'F106',
  area: 'data',
  title: 'Counts and versions, which are whole, have a fraction',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) => (INTEGERS.has(name) && typeof value === 'number' ? value + 0.5 : value)),
    ),
};
