import { iso, naira } from '../bodies/parts.ts';
import { toCsv } from '../bodies/to-csv.ts';
import { toTransaction } from '../bodies/to-transaction.ts';
import {
  allTransactions,
  accountsOfCustomer,
  findAccount,
  findCustomer,
  findRecord,
  transactionsOf,
} from '../world/find.ts';
import { totals } from '../world/totals.ts';
import { historyOf } from '../world/world.ts';
import { data, list, notFound } from './answers.ts';
import { account, customer, record } from './common-params.ts';
import { product } from './operation.ts';
import { anything, id, oneOf, text } from './params.ts';

/** Transaction products of which no body was recorded: what is in `data` is ours. */
const transactions = product('Transactions');
const MESSAGE = 'Transactions retrieved successfully';

transactions.add({
  name: 'Enhanced transactions',
  path: 'transactions/process',
  aliases: ['transaction/process'],
  params: { account },
  run: (args, { world }) => {
    const found = findAccount(world, args.account);
    if (found === undefined) return notFound('Account');
    const listing = {
      key: 'transactions',
      message: MESSAGE,
      toBody: toTransaction(world),
      everything: () => allTransactions(world),
    };
    return list(listing, () => transactionsOf(world, found));
  },
});

transactions.add({
  name: 'Download transactions',
  path: 'products/transactions/download',
  aliases: ['transactions/download'],
  params: { record, downloadType: oneOf('csv') },
  run: (args, { world }) => {
    const found = findRecord(world, args.record);
    if (found === undefined) return notFound('Record');
    const accounts = world.accounts.filter((row) => row.record === found);
    const rows = accounts
      .flatMap((row) => historyOf(world, row))
      .map((row) => ({
        id: row.id,
        date: iso(row.date),
        type: row.kind,
        amount: naira(row.amountKobo),
        description: row.description,
      }));
    return data('Transactions downloaded successfully', { file: toCsv(rows) });
  },
});

transactions.add({
  name: 'Transaction networks',
  path: 'products/trans-networks/process',
  params: { account, customer },
  run: (args, { world }) => {
    const found = findAccount(world, args.account);
    if (found?.customer.id !== args.customer) return notFound('Account');
    const counts = new Map<string, number>();
    for (const { counterparty } of historyOf(world, found)) {
      if (counterparty !== null) counts.set(counterparty, (counts.get(counterparty) ?? 0) + 1);
    }
    return data(MESSAGE, { networks: [...counts].map(([name, count]) => ({ name, count })) });
  },
});

transactions.add({
  name: 'Customer DTI (older)',
  path: 'customers/dti/get',
  params: { customerId: id({ aliases: ['customer', 'customer_id'] }) },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customerId);
    if (found === undefined) return notFound('Customer');
    const { credit, debit } = totals(world, accountsOfCustomer(world, found));
    return data('Debt to income retrieved successfully', {
      dti: { dti: credit === 0 ? 0 : Math.round((debit / credit) * 10_000) / 100 },
    });
  },
});

transactions.add({
  name: 'Complete view',
  path: 'products/complete-view/process',
  aliases: ['complete-view/process'],
  params: { bvn: text(), customer },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found?.bvn !== args.bvn) return notFound('Customer');
    const accounts = accountsOfCustomer(world, found).map(({ id, nuban, name }) => ({ _id: id, nuban, name }));
    return data('Complete view successfully processed', { customer: { _id: found.id, name: found.name }, accounts });
  },
});

transactions.add({
  name: 'Request guarantors',
  path: 'products/guarantors/request',
  params: { customer: text({ aliases: ['customer_id'] }), guarantors: anything() },
  run: (args, { world }) => {
    // The documentation allows a customer id, a BVN or a NUBAN.
    const found = world.customers.find(
      (row) =>
        row.id === args.customer ||
        row.bvn === args.customer ||
        accountsOfCustomer(world, row).some(({ nuban }) => nuban === args.customer),
    );
    return found === undefined
      ? notFound('Customer')
      : data('Guarantors successfully requested', { customer: found.id });
  },
});

export const transactionEnvelopeOperations = transactions.operations;
