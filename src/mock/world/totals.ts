import type { AccountRow } from './rows.ts';
import { historyOf, remember, type World } from './world.ts';

/** Money in and out over whole histories, in kobo. */
interface Totals {
  readonly credit: number;
  readonly debit: number;
}

/** Money in and out of some accounts over their whole history, in kobo. */
export function totals(world: World, accounts: readonly AccountRow[]): Totals {
  let credit = 0;
  let debit = 0;
  for (const account of accounts) {
    const own = remember(world, `totals of account ${account.id}`, () => totalsOf(world, account));
    credit += own.credit;
    debit += own.debit;
  }
  return { credit, debit };
}

function totalsOf(world: World, account: AccountRow): Totals {
  let credit = 0;
  let debit = 0;
  for (const { kind, amountKobo } of historyOf(world, account)) {
    if (kind === 'credit') credit += amountKobo;
    else debit += amountKobo;
  }
  return { credit, debit };
}
