import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';
const AMOUNTS = new Set(['debit', 'credit', 'available_balance', 'ledger_balance', 'credits']);

export const F080: Fault = {
  id: 'F080',
  area: 'data',
  title: 'Amounts are strings',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) => (AMOUNTS.has(name) && typeof value === 'number' ? value.toFixed(2) : value)),
    ),
};
