import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F093: Fault = {
  id: 'F093',
  area: 'data',
  title: 'Debits are negative',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) => (name === 'debit' && typeof value === 'number' ? -value : value)),
    ),
};
