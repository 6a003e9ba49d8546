import { artwork, naira } from '../bodies/parts.ts';
import { benefactorOf } from '../bodies/to-transaction.ts';
import { toTransactionSummary } from '../bodies/to-transaction-summary.ts';
import { findBank } from '../world/banks.ts';
import { accountsOfCustomer, findAccount, findCustomer, findRecord } from '../world/find.ts';
import { randomOf } from '../world/random.ts';
import { totals } from '../world/totals.ts';
import { historyOf } from '../world/world.ts';
import { data, list, notFound, pdf } from './answers.ts';
import { callbackUrl } from './callback-url.ts';
import { account, account_id, bank, customer, record, record_id } from './common-params.ts';
import { product } from './operation.ts';
import { flag, maybe, text } from './params.ts';

const transactions = product('Transactions');

transactions.add({
  name: 'Refresh transactions',
  path: 'transactions/refresh',
  aliases: ['transaction/refresh'],
  params: { account_id, record_id: maybe(record_id), currency: maybe(text()) },
  run: (args, scene) => {
    const found = findAccount(scene.world, args.account_id);
    if (found === undefined) return notFound('Account');
    if (args.record_id !== undefined && findRecord(scene.world, args.record_id) === undefined)
      return notFound('Record');
    return data('Transactions processing...', {
      callback_url: callbackUrl(scene, found.record, 'REFRESH_TRANSACTIONS'),
    });
  },
});

transactions.add({
  name: 'Periodic transactions',
  path: 'products/transactions/periodic',
  params: { account_id, record_id, currency: text() },
  run: (args, scene) => {
    const found = findRecord(scene.world, args.record_id);
    if (findAccount(scene.world, args.account_id) === undefined) return notFound('Account');
    if (found === undefined) return notFound('Record');
    return data('Transactions processing...', { callback_url: callbackUrl(scene, found, 'PERIODIC_TRANSACTIONS') });
  },
});

transactions.add({
  name: 'Fetch all transactions (summary)',
  path: 'products/transactions',
  aliases: ['products/transactions/get'],
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => {
    const message = 'Transactions retrieved successfully';
    if (args.pdf === true) return pdf(message);
    const everything = () => world.accounts;
    return list({ key: 'trans', message, toBody: toTransactionSummary(world), everything }, everything);
  },
});

transactions.add({
  name: 'Total debits and credits',
  path: 'products/total-debits-credits',
  params: { account },
  run: (args, { world }) => {
    const found = findAccount(world, args.account);
    if (found === undefined) return notFound('Account');
    const { credit, debit } = totals(world, [found]);
    const result = { credit: String(naira(credit)), debit: String(naira(debit)), currency: found.currency };
    return data('Total debits and credits retrieved successfully', { result });
  },
});

transactions.add({
  name: 'Credit and debit records',
  path: 'products/records/credit-debit/get',
  params: { customer, account: maybe(account), record: maybe(record), bank: maybe(bank) },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    if (args.account !== undefined && findAccount(world, args.account)?.customer !== found) return notFound('Account');
    if (args.record !== undefined && findRecord(world, args.record)?.customer !== found) return notFound('Record');
    if (args.bank !== undefined && findBank(args.bank) === undefined) return notFound('Bank');
    const accounts = accountsOfCustomer(world, found).filter(
      (row) =>
        (args.account === undefined || row.id === args.account) &&
        (args.record === undefined || row.record.id === args.record) &&
        (args.bank === undefined || row.bank.id === args.bank),
    );
    const { credit, debit } = totals(world, accounts);
    const result = { credit: String(naira(credit)), debit: String(naira(debit)), currency: 'NGN' };
    return data('Records retrieved successfully', { result });
  },
});

transactions.add({
  name: 'Benefactors',
  path: 'products/benefactors/process',
  params: { account, customer, bank },
  run: (args, { world }) => {
    const owner = findCustomer(world, args.customer);
    const found = findAccount(world, args.account);
    const atBank = findBank(args.bank);
    if (owner === undefined) return notFound('Customer');
    if (found?.customer !== owner) return notFound('Account');
    if (atBank === undefined) return notFound('Bank');
    const names = new Map(historyOf(world, found).map((row) => [benefactorOf(row), row.counterparty]));
    const benefactors = [...names].flatMap(([_id, name]) =>
      _id === null || name === null
        ? []
        : [
            {
              _id,
              bank: { _id: atBank.id, name: atBank.name, icon: artwork(atBank).icon, logo: artwork(atBank).logo },
              nuban: randomOf('nuban', name).digits(10),
              name,
            },
          ],
    );
    return data('Beneficiaries successfully fetched', benefactors);
  },
});

transactions.add({
  name: 'Debit-to-credit score',
  path: 'products/dtc-score/calculate',
  params: { customer },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    const { credit, debit } = totals(world, accountsOfCustomer(world, found));
    return data('Debit to credit score calculated', {
      dti: { dti: credit === 0 ? 0 : Math.round((debit / credit) * 10_000) / 100 },
    });
  },
});

export const transactionProductOperations = transactions.operations;
