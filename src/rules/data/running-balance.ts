import { valueAt } from '../../core/json-pointer.ts';
import { pageOf, type Page } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

interface Row {
  readonly index: number;
  readonly day: string;
  readonly account: string;
  readonly change: number;
  readonly balance: number;
}

/** One wrong row spoils two steps, so that fewer say nothing. */
const fewestSteps = 5;

/**
 * Only a list that holds every transaction of an account can add up, and only where its order is known. So a page is
 * judged when most of its steps add up, and days that hold several transactions are passed over.
 */
export const runningBalance: ExchangeRule = {
  id: 'data/running-balance',
  clause: 'practice',
  title: 'The balance after a transaction is the one before it, more or less the amount',
  meaning: 'Statements do not add up, and users think that money is missing.',
  check: (exchange, context) => {
    const page = pageOf(exchange, context);
    if (page === undefined) return undefined;
    const steps = stepsOf(rowsOf(page));
    const wrong = steps.filter(({ expected, row }) => Math.abs(expected - row.balance) > 0.005);
    if (steps.length < fewestSteps || wrong.length * 3 > steps.length) return undefined;
    const [first] = wrong;
    if (first === undefined) return [];
    const expected = `${Number(first.expected.toFixed(2))}, as the next transaction and its amount make it`;
    return [{ pointer: `${page.pointer}/${first.row.index}/balance`, expected, received: String(first.row.balance) }];
  },
};

function rowsOf({ items }: Page): Row[] {
  return items.flatMap((item, index) => {
    const [debit, credit, balance] = ['debit', 'credit', 'balance'].map((name) => valueAt(item, [name]));
    const account = valueAt(item, ['account', '_id']) ?? valueAt(item, ['account']);
    const day = valueAt(item, ['trans_date']);
    if (typeof balance !== 'number' || typeof account !== 'string' || typeof day !== 'string') return [];
    return [{ index, day: day.slice(0, 10), account, change: amount(credit) - amount(debit), balance }];
  });
}

function amount(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Neighbours of one account, the newer first, whose days are theirs alone; and the balance that the newer one makes due. */
function stepsOf(rows: readonly Row[]): { readonly row: Row; readonly expected: number }[] {
  const alone = (row: Row): boolean => rows.filter(({ day }) => day === row.day).length === 1;
  return rows.slice(1).flatMap((after, at) => {
    const before = rows[at];
    if (before?.account !== after.account || before.index + 1 !== after.index || !alone(before) || !alone(after))
      return [];
    const [newer, older] = before.day > after.day ? [before, after] : [after, before];
    return [{ row: older, expected: newer.balance - newer.change }];
  });
}
