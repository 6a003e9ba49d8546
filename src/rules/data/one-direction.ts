import { valueAt } from '../../core/json-pointer.ts';
import { pageOf } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

export const oneDirection: ExchangeRule = {
  id: 'data/one-direction',
  clause: 'practice',
  title: 'A transaction is a debit or a credit, not both',
  meaning: 'The app counts the money twice, or not at all.',
  check: (exchange, context) => {
    const page = pageOf(exchange, context);
    const rows = (page?.items ?? []).map((item) => [valueAt(item, ['debit']), valueAt(item, ['credit'])]);
    if (page === undefined || !rows.flat().some(isAmount)) return undefined;
    const index = rows.findIndex((amounts) => amounts.every(isAmount));
    if (index === -1) return [];
    const [debit, credit] = rows[index] ?? [];
    const received = `debit ${String(debit)} and credit ${String(credit)}`;
    return [{ pointer: `${page.pointer}/${index}`, expected: 'one amount, and null or 0 beside it', received }];
  },
};

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value !== 0;
}
