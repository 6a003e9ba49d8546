import { iso, toCustomerSummary } from '../bodies/parts.ts';
import { toAccount } from '../bodies/to-account.ts';
import { toBalance } from '../bodies/to-balance.ts';
import { toIdentity } from '../bodies/to-identity.ts';
import { toIncome } from '../bodies/to-income.ts';
import { toProcessing } from '../bodies/to-record.ts';
import { toTransactionOfType } from '../bodies/to-transaction.ts';
import { toWebhooks } from '../bodies/to-webhook.ts';
import type { FetchProductResultOfARecordResponse } from '../generated/callbacks.ts';
import type { Account, CustomerReference, Identity } from '../generated/shared.ts';
import { refuse } from '../pipeline/reply.ts';
import { documentOf } from '../world/documents.ts';
import { findRecord, transactionsOf } from '../world/find.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { data, notFound } from './answers.ts';
import { product } from './operation.ts';
import { id, maybe, oneOf, text, texts } from './params.ts';

const callbacks = product('Callbacks');
const METHODS = [
  'AUTH',
  'BALANCE',
  'TRANSACTIONS',
  'IDENTITY',
  'INCOME',
  'ACCOUNTS',
  'PERIODIC_TRANSACTIONS',
  'REFRESH_TRANSACTIONS',
  'CHECK_BALANCE',
] as const;

callbacks.add({
  name: 'Fetch product result of a record',
  method: 'GET',
  path: 'callback',
  params: { record: id(), method: oneOf(...METHODS) },
  run: (args, { world }) => {
    const found = findRecord(world, args.record);
    if (found === undefined) return notFound('Record');
    const accounts = world.accounts.filter((row) => row.record === found);
    const newest = accounts.flatMap((row) => transactionsOf(world, row).slice(0, 1)).sort((a, b) => b.date - a.date)[0];
    return data('Callback successfully retrieved', {
      product: args.method,
      record: found.id,
      last_transaction_date: newest === undefined ? null : iso(newest.date),
      status: { ...toProcessing(found), last_callback: null },
      products: {},
      ...blockOf(world, found, args.method),
    });
  },
});

type Recorded = FetchProductResultOfARecordResponse['data'];

/** Blocks that were never recorded: ours are those of the products' own operations. */
interface Unrecorded {
  readonly identity?: Identity;
  readonly accounts?: readonly Account[];
  readonly customer?: CustomerReference;
}

/** Only the block of the product asked for is filled. */
function blockOf(world: World, found: RecordRow, method: (typeof METHODS)[number]): Recorded & Unrecorded {
  const accounts = world.accounts.filter((row) => row.record === found);
  const income = documentOf(world, 'income', found.customer);
  switch (method) {
    case 'AUTH':
      return { auth: { _id: found.authId, bank: found.bank.id, customer: found.customer.id, validated: true } };
    case 'BALANCE':
    case 'CHECK_BALANCE': {
      const balances = accounts.map((row) => ({ ...toBalance(world, { periodic: false })(row), connected: true }));
      return { balance: balances[0] ?? null, balances };
    }
    case 'IDENTITY':
      return { identity: toIdentity(world)(found.customer) };
    case 'INCOME':
      return { income: income === undefined ? null : toIncome(world)(income) };
    case 'ACCOUNTS':
      return { accounts: accounts.map(toAccount(world)), customer: toCustomerSummary(found.customer) };
    default: {
      const rows = accounts.flatMap((row) => transactionsOf(world, row).slice(0, 20));
      return { transactions: rows.map(toTransactionOfType(world)) };
    }
  }
}

callbacks.add({
  name: 'Re-trigger callbacks',
  path: 'callback/trigger',
  params: { recordIds: texts(), url: maybe(text()) },
  run: (args, { world, now, baseUrl, deliver }) => {
    const records = args.recordIds.map((recordId) => findRecord(world, recordId));
    if (records.includes(undefined)) return notFound('Record');
    const { url } = args;
    if (url !== undefined) {
      if (!isLoopback(url))
        return refuse(400, 'url must be an http URL of this machine, such as http://127.0.0.1:3000/webhook.');
      deliver(
        url,
        records.flatMap((record) => (record === undefined ? [] : toWebhooks({ world, record, url, baseUrl, now }))),
      );
    }
    return data('Callbacks triggered successfully', { recordIds: args.recordIds });
  },
});

/** The mock calls nobody but its own machine, whatever a caller writes. */
function isLoopback(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url?.protocol === 'http:' &&
    (url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d+){3}$/.test(url.hostname))
  );
}

export const callbackOperations = callbacks.operations;
