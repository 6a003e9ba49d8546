import type { Operation } from '../../../src/mock/operations/operation.ts';
import { accountsOfCustomer, transactionsOf } from '../../../src/mock/world/find.ts';
import { documentOf } from '../../../src/mock/world/documents.ts';
import type { CustomerRow } from '../../../src/mock/world/rows.ts';
import type { World } from '../../../src/mock/world/world.ts';

/** Routes whose parameters are all optional, though one of them is needed. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  'customers/get': ['customer'],
  'products/kyc/phone-verify': ['phone'],
  'products/spending-patterns/process': ['customer'],
  'products/transactions/spending-pattern': ['customer'],
};

/** A good request for an operation, about this customer: the required parameters and no others. */
export function sampleRequest(operation: Operation, world: World, customer: CustomerRow): Record<string, unknown> {
  const values = samples(operation, world, customer);
  const names = Object.entries(operation.params).flatMap(([name, param]) =>
    param.required || ONE_OF[operation.path]?.includes(name) === true ? [name] : [],
  );
  return Object.fromEntries(names.map((name) => [name, values[name] ?? missing(operation, name)]));
}

function missing(operation: Operation, name: string): never {
  throw new Error(`${operation.path}: no sample for ${name}`);
}

function samples({ product, path }: Operation, world: World, customer: CustomerRow): Readonly<Record<string, unknown>> {
  const account = accountsOfCustomer(world, customer)[0];
  const record = account?.record;
  const ids: Readonly<Record<string, string | undefined>> = {
    Auth: record?.authId,
    Accounts: account?.id,
    Balance: account?.balanceId,
    Transactions: account === undefined ? undefined : transactionsOf(world, account)[0]?.id,
    Identity: customer.identityId,
    Income: documentOf(world, 'income', customer)?.id,
    Banks: account?.bank.id,
  };
  return {
    id: ids[product],
    customer: customer.id,
    account: account?.id,
    account_id: account?.id,
    balance: account?.balanceId,
    nuban: account?.nuban,
    record: record?.id,
    record_id: record?.id,
    bank: account?.bank.id,
    from: '2025-01-01',
    to: '2026-12-31',
    options: path === 'pay/verifyByOptions' ? 'testing' : { testing: true },
    type: path.startsWith('transactions/') ? 'debit' : 'ledger_balance',
    value: '500',
    key: 'name',
    name: account?.name,
    currency: 'NGN',
    bvn: customer.bvn,
    nin: customer.nin,
    phone: customer.phone[0],
  };
}
