import type {
  AccountsWebhook,
  BalanceWebhook,
  FullTransactionsWebhook,
  IdentityWebhook,
} from '../generated/webhooks.ts';
import { accountsOfCustomer } from '../world/find.ts';
import type { RecordRow } from '../world/rows.ts';
import { historyOf, type World } from '../world/world.ts';
import { iso } from './parts.ts';
import { amounts } from './to-balance.ts';
import { toIdentity } from './to-identity.ts';

interface Occasion {
  readonly world: World;
  readonly record: RecordRow;
  readonly url: string;
  readonly baseUrl: string;
  readonly now: number;
}

export type Webhook = IdentityWebhook | AccountsWebhook | BalanceWebhook | FullTransactionsWebhook;

/** What is posted to a webhook URL about one record: identity, accounts, balances, then the count of transactions. */
export function toWebhooks(occasion: Occasion): readonly Webhook[] {
  const { world, record } = occasion;
  const accounts = accountsOfCustomer(world, record.customer).filter((row) => row.record === record);
  const { customer: _customer, ...identity } = toIdentity(world)(record.customer);
  const events: Webhook[] = [
    {
      ...envelope(occasion, 'IDENTITY', 'IDENTITY_IS_READY', 'Successfully fetched identity'),
      identity: {
        ...identity,
        _id: record.customer.identityId,
        customer: record.customer.id,
        owner: world.owner.id,
        last_updated: iso(record.customer.lastUpdated),
      },
    },
  ];
  for (const account of accounts) {
    const { available, ledger } = amounts(world, account);
    const { id, nuban, currency, customer } = account;
    const state = {
      nuban,
      name: customer.name,
      ledger_balance: ledger,
      available_balance: available,
      currency,
      status: 'Active',
    };
    events.push(
      {
        ...envelope(occasion, 'ACCOUNTS', 'ACCOUNTS_SUCCESS', 'Successfully fetched accounts'),
        nuban,
        account: { ...state, account: id, accountId: id },
      },
      {
        ...envelope(occasion, 'BALANCE', 'BALANCE_SUCCESS', 'Successfully fetched balance'),
        nuban,
        balance: { ...state, accountId: id },
      },
    );
  }
  const new_transactions = accounts.reduce((sum, account) => sum + historyOf(world, account).length, 0);
  events.push({
    callback_type: 'TRANSACTIONS',
    callback_code: 'FULL_TRANSACTIONS',
    record: record.id,
    error: null,
    new_transactions,
  });
  return events;
}

function envelope<Method extends string>(
  { world, record, url, baseUrl, now }: Occasion,
  method: Method,
  code: string,
  message: string,
) {
  const { bank, customer } = record;
  return {
    method,
    callback_type: method,
    callback_code: code,
    type: 'CALLBACK',
    code,
    callbackURL: url,
    env: world.env,
    status: 'is_success' as const,
    started_at: iso(now - 1500),
    ended_at: iso(now),
    message,
    options: record.options,
    meta: {},
    bankName: bank.name,
    bankType: bank.id,
    bankId: bank.id,
    bankSlug: bank.slug,
    record: record.id,
    recordId: record.id,
    callback_url: `${baseUrl}/callback?record=${record.id}&method=${method}`,
    customerId: customer.id,
    customerBvn: customer.bvn,
    country: 'NG',
    extras: {},
  };
}
