import type { SpendingBucket } from '../generated/shared.ts';
import type { ProcessSpendingPatternsResponse } from '../generated/spendingpatterns.ts';
import type { DocumentRow } from '../world/documents.ts';
import type { TransactionRow } from '../world/rows.ts';
import { historyOf, type World } from '../world/world.ts';
import { naira } from './parts.ts';

const CHANNELS: Readonly<Record<string, string>> = { cash: 'Cash', transfer: 'Transfer' };
const PATTERNS: Readonly<Record<string, string>> = {
  food: 'food',
  transport: 'transportation',
  utilities: 'bills',
  rent: 'bills',
  bank_charges: 'financial_services',
};

/** `data.data` of products/spending-patterns/process. */
export function toSpendingPattern(world: World) {
  return ({ accounts }: DocumentRow): ProcessSpendingPatternsResponse['data']['data'] => {
    const debits = accounts.flatMap((account) => historyOf(world, account)).filter(({ kind }) => kind === 'debit');
    const lastYear = naira(sum(debits.filter(({ date }) => date >= Date.UTC(2025, 0) && date < Date.UTC(2026, 0))));
    return {
      confidence: 76.14,
      debit_count: debits.length,
      last_year_total: lastYear,
      last_year_total_minus_tax: lastYear,
      channel: buckets(debits, ({ category }) => CHANNELS[category] ?? 'web_pos'),
      pattern: buckets(debits, ({ category }) => PATTERNS[category] ?? 'miscellaneous'),
    };
  };
}

function buckets(
  rows: readonly TransactionRow[],
  nameOf: (row: TransactionRow) => string,
): Record<string, SpendingBucket> {
  // Map.groupBy is younger than Node 20.
  const groups = new Map<string, TransactionRow[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group === undefined) groups.set(nameOf(row), [row]);
    else group.push(row);
  }
  const all = sum(rows);
  return Object.fromEntries(
    [...groups].map(([name, group]) => [
      name,
      { count: group.length, percentage: Math.round((sum(group) / all) * 10_000) / 100, sum: naira(sum(group)) },
    ]),
  );
}

function sum(rows: readonly TransactionRow[]): number {
  return rows.reduce((total, { amountKobo }) => total + amountKobo, 0);
}
