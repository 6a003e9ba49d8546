import type { FetchAllTransactionsSummaryResponse } from '../generated/transactions.ts';
import type { AccountRow } from '../world/rows.ts';
import { historyOf, type World } from '../world/world.ts';
import { iso, toCustomerSummary } from './parts.ts';

/** An item of products/transactions: how many transactions an account has. */
export function toTransactionSummary(world: World) {
  return (account: AccountRow): FetchAllTransactionsSummaryResponse['data']['trans'][number] => ({
    _id: account.balanceId,
    count: historyOf(world, account).length,
    env: world.env,
    status: 'completed',
    record: account.record.id,
    bank: { _id: account.bank.id, name: account.bank.name },
    customer: toCustomerSummary(account.customer),
    account: { _id: account.id, name: account.name },
    owner: { _id: world.owner.id },
    created_at: iso(account.createdAt),
    last_updated: iso(account.lastUpdated),
    __v: 0,
  });
}
