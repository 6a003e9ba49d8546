import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';
import { isFor } from '../kit/calls.ts';

const BALANCES = new Set(['available_balance', 'ledger_balance']);

export const X19: Fault = {
  id: 'X19',
  area: 'data',
  title: 'The balances of one list are in kobo',
  onReply: (reply, context) =>
    isFor(context, 'balance/getByCustomer')
      ? mapData(reply, (data) =>
          mapMembers(data, (name, value) =>
            BALANCES.has(name) && typeof value === 'number' ? Math.round(value * 100) : value,
          ),
        )
      : reply,
};
