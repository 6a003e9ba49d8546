import { transactionsOf } from '../../world/find.ts';
import type { World } from '../../world/world.ts';

/** What a query finds whose condition got lost: the first of everything. Arguments of operations, by name. */
export function standIns(world: World, product: string): Readonly<Record<string, unknown>> {
  const [customer] = world.customers;
  const [account] = world.accounts;
  if (customer === undefined || account === undefined) return {};
  const { record, bank } = account;
  const ids: Readonly<Record<string, string | undefined>> = {
    Auth: record.authId,
    Accounts: account.id,
    Balance: account.balanceId,
    Transactions: transactionsOf(world, account)[0]?.id,
    Identity: customer.identityId,
    Banks: bank.id,
  };
  const known = {
    id: ids[product],
    customer: customer.id,
    account: account.id,
    account_id: account.id,
    balance: account.balanceId,
    record: record.id,
    record_id: record.id,
    bank: bank.id,
    nuban: account.nuban,
    name: account.name,
    value: customer.name,
    bvn: customer.bvn,
    nin: customer.nin,
    from: 0,
    to: Date.UTC(2100, 0, 1),
    options: {},
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== null));
}
