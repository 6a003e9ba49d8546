import { historyOf, type World } from './world.ts';
import type { AccountRow } from './rows.ts';

/** Money in and out of some accounts over their whole history, in kobo. */
export function totals(
  world: World,
  accounts: readonly AccountRow[],
): { readonly credit: number; readonly debit: number } {
  let credit = 0;
  let debit = 0;
  for (const account of accounts) {
    for (const row of historyOf(world, account)) {
      if (row.kind === 'credit') credit += row.amountKobo;
      else debit += row.amountKobo;
    }
  }
  return { credit, debit };
}
