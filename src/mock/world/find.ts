import { remember, historyOf, type World } from './world.ts';
import type { AccountRow, CustomerRow, RecordRow, TransactionRow } from './rows.ts';

/** Rows of one kind by an id of theirs; the index is made on first use. */
function index<T>(world: World, key: string, rows: () => readonly T[], idOf: (row: T) => string): Map<string, T> {
  return remember(world, `index ${key}`, () => new Map(rows().map((row) => [idOf(row), row])));
}

export function findCustomer(world: World, id: string): CustomerRow | undefined {
  return index(
    world,
    'customers',
    () => world.customers,
    (row) => row.id,
  ).get(id);
}

export function findRecord(world: World, id: string): RecordRow | undefined {
  return index(
    world,
    'records',
    () => world.records,
    (row) => row.id,
  ).get(id);
}

export function findAuth(world: World, id: string): RecordRow | undefined {
  return index(
    world,
    'auths',
    () => world.records,
    (row) => row.authId,
  ).get(id);
}

export function findAccount(world: World, id: string): AccountRow | undefined {
  return index(
    world,
    'accounts',
    () => world.accounts,
    (row) => row.id,
  ).get(id);
}

export function findAccountByBalance(world: World, id: string): AccountRow | undefined {
  return index(
    world,
    'balances',
    () => world.accounts,
    (row) => row.balanceId,
  ).get(id);
}

export function findAccountByNuban(world: World, nuban: string): AccountRow | undefined {
  return index(
    world,
    'nubans',
    () => world.accounts,
    (row) => row.nuban,
  ).get(nuban);
}

export function findTransaction(world: World, id: string): TransactionRow | undefined {
  return index(
    world,
    'transactions',
    () => allTransactions(world),
    (row) => row.id,
  ).get(id);
}

/** Newest first; on one day by account, then the later of the account first. Total: no two rows compare equal. */
function transactionsOfAccounts(world: World, accounts: readonly AccountRow[]): TransactionRow[] {
  // Each history is in order already, and sort is stable: the date alone decides, ties keep account and sequence.
  return accounts.flatMap((account) => historyOf(world, account).toReversed()).sort((a, b) => b.date - a.date);
}

export function allTransactions(world: World): readonly TransactionRow[] {
  return remember(world, 'transactions', () => transactionsOfAccounts(world, world.accounts));
}

export function transactionsOf(world: World, account: AccountRow): readonly TransactionRow[] {
  return remember(world, `transactions of account ${account.id}`, () => transactionsOfAccounts(world, [account]));
}

export function transactionsOfCustomer(world: World, customer: CustomerRow): readonly TransactionRow[] {
  return remember(world, `transactions of customer ${customer.id}`, () =>
    transactionsOfAccounts(world, accountsOfCustomer(world, customer)),
  );
}

export function accountsOfCustomer(world: World, customer: CustomerRow): readonly AccountRow[] {
  return remember(world, `accounts of ${customer.id}`, () => world.accounts.filter((row) => row.customer === customer));
}

export function recordsOfCustomer(world: World, customer: CustomerRow): readonly RecordRow[] {
  return remember(world, `records of ${customer.id}`, () => world.records.filter((row) => row.customer === customer));
}
