import { toTransaction, toTransactionOfOptions, toTransactionOfType } from '../bodies/to-transaction.ts';
import type { Transaction } from '../generated/shared.ts';
import { findBank } from '../world/banks.ts';
import {
  allTransactions,
  findAccount,
  findAccountByNuban,
  findCustomer,
  findRecord,
  findTransaction,
  transactionsOf,
  transactionsOfCustomer,
} from '../world/find.ts';
import type { TransactionRow } from '../world/rows.ts';
import { remember, type World } from '../world/world.ts';
import { list, notFound, only, pdf, within, type Listing } from './answers.ts';
import { account, bank, customer, period, record_id } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import { product } from './operation.ts';
import { flag, id, maybe, oneOf, options, text, wantedValue } from './params.ts';

const transactions = product('Transactions');
const MESSAGE = 'Transactions retrieved successfully';

function listing(world: World): Listing<TransactionRow, 'transaction', Transaction> {
  return {
    key: 'transaction',
    message: MESSAGE,
    toBody: toTransaction(world),
    everything: () => allTransactions(world),
  };
}

transactions.add({
  name: 'Get transaction by id',
  path: 'transactions/getById',
  aliases: ['transaction/getById'],
  params: { id: id() },
  run: (args, { world }) => {
    const found = findTransaction(world, args.id);
    return found === undefined ? notFound('Transaction') : only(listing(world), found);
  },
});

transactions.add({
  name: 'Get transactions by customer',
  path: 'transactions/getByCustomer',
  aliases: ['transaction/getByCustomer'],
  params: { customer, pdf: maybe(flag()), enhanced: maybe(text()) },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    return args.pdf === true ? pdf(MESSAGE) : list(listing(world), () => transactionsOfCustomer(world, found));
  },
});

transactions.add({
  name: 'Get transactions by account',
  path: 'transactions/getByAccount',
  aliases: ['transaction/getByAccount'],
  params: { account },
  run: (args, { world }) => {
    const found = findAccount(world, args.account);
    return found === undefined ? notFound('Account') : list(listing(world), () => transactionsOf(world, found));
  },
});

transactions.add({
  name: 'Get transactions by bank',
  path: 'transactions/getByBank',
  aliases: ['transaction/getByBank'],
  params: { bank },
  run: (args, { world }) => {
    const found = findBank(args.bank);
    if (found === undefined) return notFound('Bank');
    const key = `transactions of bank ${found.id}`;
    return list(listing(world), () =>
      remember(world, key, () => allTransactions(world).filter((row) => row.account.bank === found)),
    );
  },
});

transactions.add({
  name: 'Get transactions by type',
  path: 'transactions/getByType',
  aliases: ['transaction/getByType'],
  // The sources do not say what `value` is. A number is taken as the amount, anything else as words of the description.
  params: { type: oneOf('credit', 'debit'), value: wantedValue({ aliases: ['amount'] }) },
  run: (args, { world }) => {
    const kobo = /^\d{1,12}(\.\d{1,2})?$/.test(args.value) ? Math.round(Number(args.value) * 100) : undefined;
    const words = args.value.toLowerCase();
    const fits = (row: TransactionRow): boolean =>
      row.kind === args.type &&
      (kobo === undefined ? row.description.toLowerCase().includes(words) : row.amountKobo === kobo);
    const ofType = { ...listing(world), toBody: toTransactionOfType(world) };
    return list(ofType, () => allTransactions(world).filter(fits));
  },
});

transactions.add({
  name: 'Get transactions by NUBAN',
  path: 'transactions/getByNuban',
  aliases: ['transaction/getByNuban'],
  params: { nuban: text() },
  run: (args, { world }) => {
    const found = findAccountByNuban(world, args.nuban);
    return found === undefined ? notFound('Account') : list(listing(world), () => transactionsOf(world, found));
  },
});

transactions.add({
  name: 'Get transactions by date',
  path: 'transactions/getByDate',
  aliases: ['transaction/getByDate'],
  params: period,
  run: (args, { world }) => list(listing(world), () => allTransactions(world).filter((row) => within(row.date, args))),
});

transactions.add({
  name: 'Get transactions by customer and date',
  path: 'transactions/getByCustomerDate',
  aliases: ['transaction/getByCustomerDate'],
  params: { customer, ...period },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    return list(listing(world), () => transactionsOfCustomer(world, found).filter((row) => within(row.date, args)));
  },
});

transactions.add({
  name: 'Get transactions by widget options',
  path: 'transactions/byOptions',
  aliases: ['transaction/byOptions'],
  params: { options: options() },
  run: (args, { world }) => {
    const ofOptions = { ...listing(world), key: 'transactions' as const, toBody: toTransactionOfOptions };
    return list(ofOptions, () => {
      const records = new Set(world.records.filter((record) => hasOptions(record, args.options)));
      return allTransactions(world).filter(({ account }) => records.has(account.record));
    });
  },
});

transactions.add({
  name: 'Get transactions by record',
  path: 'transactions/byRecord',
  aliases: ['transaction/byRecord'],
  params: { record_id },
  run: (args, { world }) => {
    const found = findRecord(world, args.record_id);
    if (found === undefined) return notFound('Record');
    return list(listing(world), () => allTransactions(world).filter((row) => row.account.record === found));
  },
});

export const transactionOperations = transactions.operations;
