import type { Transaction, TransactionNotes } from '../generated/shared.ts';
import type {
  GetTransactionsByTypeResponse,
  GetTransactionsByWidgetOptionsResponse,
} from '../generated/transactions.ts';
import { keepJson } from '../pipeline/serialise.ts';
import { randomOf } from '../world/random.ts';
import type { TransactionRow } from '../world/rows.ts';
import { remember, type World } from '../world/world.ts';
import { artwork, iso, naira } from './parts.ts';

const LAGOS = { address: 'Lagos, Nigeria', lat: 6.4541, long: 3.3947, raw: 'LAGOS NG' };

/** An item of transactions/getBy*, made once for each row: it is what apps ask for most, and no call can change it. */
export function toTransaction(world: World) {
  const made = remember(world, 'items of transactions', () => new WeakMap<TransactionRow, Transaction>());
  const make = makeTransaction(world);
  return (row: TransactionRow): Transaction => {
    const known = made.get(row);
    if (known !== undefined) return known;
    const item = keepJson(make(row));
    made.set(row, item);
    return item;
  };
}

/** Exactly one of `debit` and `credit` is a number, in naira; `balance` is the one after it. */
function makeTransaction(world: World) {
  return (row: TransactionRow): Transaction => {
    const { account } = row;
    const { record, bank, customer } = account;
    const known = !account.history.sparse;
    return {
      _id: row.id,
      id: row.id,
      ...money(row),
      balance: known ? naira(row.balanceKobo) : null,
      currency: known ? account.currency : null,
      ref: row.ref,
      branch: known ? 'HEAD OFFICE' : null,
      code: known ? row.category.toUpperCase() : null,
      ...dates(row),
      notes: notes(row),
      account: { _id: account.id, name: account.name, nuban: account.nuban },
      bank: { name: bank.name, icon: artwork(bank).icon, logo: artwork(bank).logo, status: 'healthy' },
      customer: { _id: customer.id, name: customer.name, bvn: customer.bvn },
      benefactor: benefactorOf(row),
      env: world.env,
      record: [record.id],
      fetched: [record.id],
      projects: [world.project.id],
      manual: false,
      reconciled: true,
      actions: [],
      checked: [],
      analyzed: [],
      ner: known ? { beneficiaries: row.counterparty, account: [account.nuban] } : null,
      ner_v: 1,
      location: known && row.category === 'cash' ? LAGOS : null,
      __v: 0,
    };
  };
}

/** An item of transactions/getByType: ids stand alone. */
export function toTransactionOfType(world: World) {
  return (row: TransactionRow): GetTransactionsByTypeResponse['data']['transaction'][number] => ({
    _id: row.id,
    ...money(row),
    ref: row.ref,
    ...dates(row),
    notes: notes(row),
    bank: row.account.bank.id,
    benefactor: benefactorOf(row),
    customer: row.account.customer.id,
    account: row.account.id,
    env: world.env,
    record: [row.account.record.id],
    fetched: [row.account.record.id],
    owner: [{ _id: world.owner.id, name: world.owner.name }],
    __v: 0,
  });
}

/** An item of transactions/byOptions. */
export function toTransactionOfOptions(
  row: TransactionRow,
): GetTransactionsByWidgetOptionsResponse['data']['transactions'][number] {
  const { account } = row;
  return {
    _id: row.id,
    trans_date: iso(row.date),
    ...money(row),
    ref: row.ref,
    benefactor: benefactorOf(row),
    bank: { _id: account.bank.id, name: account.bank.name },
    customer: account.customer.id,
    account: { _id: account.id, name: account.name, nuban: account.nuban },
  };
}

/** The id of the other side of a transaction; the same name is the same benefactor for one customer. */
export function benefactorOf(row: TransactionRow): string | null {
  return row.counterparty === null ? null : randomOf(row.account.customer.id, row.counterparty).id();
}

function money({ kind, amountKobo }: TransactionRow) {
  const amount = naira(amountKobo);
  return { debit: kind === 'debit' ? amount : null, credit: kind === 'credit' ? amount : null };
}

function dates({ date, account }: TransactionRow) {
  const day = iso(date);
  const text = `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  const seen = iso(Math.max(date + 86_400_000, account.createdAt));
  return {
    trans_date: day,
    cleared_date: day,
    unformatted_trans_date: account.history.sparse ? null : text,
    unformatted_cleared_date: account.history.sparse ? null : text,
    created_at: seen,
    last_updated: seen,
  };
}

function notes({ description, category, counterparty }: TransactionRow): TransactionNotes {
  const people = counterparty === null ? [] : [counterparty];
  return { desc: description, topics: [category], places: [], people, actions: [], subjects: [], prepositions: [] };
}
