import { valueAt } from '../../core/json-pointer.ts';
import { pageOf, type Page } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

interface Row {
  readonly index: number;
  readonly day: string;
  readonly account: string;
  readonly change: number;
  /** Null where it is not known. */
  readonly balance: number | null;
}

/** A balance, and what the next transaction of its account makes due. */
interface Step {
  readonly index: number;
  readonly balance: number;
  readonly expected: number;
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
    const wrong = steps.filter(({ expected, balance }) => Math.abs(expected - balance) > 0.005);
    if (steps.length < fewestSteps || wrong.length * 3 > steps.length) return undefined;
    const [first] = wrong;
    if (first === undefined) return [];
    const expected = `${Number(first.expected.toFixed(2))}, as the next transaction and its amount make it`;
    return [{ pointer: `${page.pointer}/${first.index}/balance`, expected, received: String(first.balance) }];
  },
};

function rowsOf({ items }: Page): Row[] {
  return items.flatMap((item, index) => {
    const [debit, credit, balance] = ['debit', 'credit', 'balance'].map((name) => valueAt(item, [name]));
    const account = valueAt(item, ['account', '_id']) ?? valueAt(item, ['account']);
    const day = valueAt(item, ['trans_date']);
    if (typeof account !== 'string' || typeof day !== 'string') return [];
    return [
      {
        index,
        day: day.slice(0, 10),
        account,
        change: amount(credit) - amount(debit),
        balance: typeof balance === 'number' ? balance : null,
      },
    ];
  });
}

function amount(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** From each transaction to the one before it of the same account, where both have their days alone. */
function stepsOf(rows: readonly Row[]): Step[] {
  // More of the first and the last day may stand on other pages.
  const edges = [rows.at(0)?.day, rows.at(-1)?.day];
  const accounts = [...new Set(rows.map(({ account }) => account))];
  return accounts.flatMap((account) => {
    const own = rows.filter((row) => row.account === account);
    const alone = ({ day }: Row): boolean =>
      !edges.includes(day) && own.filter((other) => other.day === day).length === 1;
    return own.slice(1).flatMap((after, at) => {
      const before = own[at];
      if (before === undefined || !alone(before) || !alone(after)) return [];
      const [newer, older] = before.day > after.day ? [before, after] : [after, before];
      return newer.balance === null || older.balance === null
        ? []
        : [{ index: older.index, balance: older.balance, expected: newer.balance - newer.change }];
    });
  });
}
