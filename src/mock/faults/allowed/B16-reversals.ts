import type { Fault } from '../../pipeline/fault.ts';
import { historyOf } from '../../world/world.ts';
import type { TransactionRow } from '../../world/rows.ts';
import { changeWorlds } from '../kit/worlds.ts';

export const B16: Fault = {
  id: 'B16',
  area: 'allowed',
  title: 'A reversal is a debit with a negative amount',
  policies: {
    world: changeWorlds((world) => {
      for (const account of world.accounts) world.histories.set(account.id, historyOf(world, account).map(reversed));
    }),
  },
};

/** Money that came back from a transfer; the balance is the same either way. */
function reversed(row: TransactionRow): TransactionRow {
  if (row.kind !== 'credit' || row.category !== 'transfer' || row.sequence % 2 === 1) return row;
  return { ...row, kind: 'debit', amountKobo: -row.amountKobo, description: `REVERSAL ${row.description}` };
}
