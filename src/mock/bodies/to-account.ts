import type { GetAccountDetailsResponse } from '../generated/accounts.ts';
import type { Account } from '../generated/shared.ts';
import type { AccountRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { artwork, colors, iso, toBankSummary, toCustomerSummary } from './parts.ts';

/** An item of accounts/getBy* and products/accounts. */
export function toAccount(world: World) {
  return (account: AccountRow): Account => ({
    _id: account.id,
    id: account.id,
    bank: toBankSummary(account.bank),
    env: world.env,
    nuban: account.nuban,
    __v: 0,
    connected: [world.owner.id],
    created_at: iso(account.createdAt),
    customer: toCustomerSummary(account.customer),
    last_updated: iso(account.lastUpdated),
    name: account.name,
    owner: [world.owner.id],
    projects: [world.project.id],
    record: [account.record.id],
    type: account.type,
    balance: account.balanceId,
    currency: account.history.sparse ? null : account.currency,
  });
}

/** `data` of accounts/getAccountDetails: here `bank.status` is a boolean, and ids stand alone. */
export function toAccountDetails(world: World, account: AccountRow): GetAccountDetailsResponse['data'] {
  const { bank } = account;
  const { icon, v2_icon, v2_logo } = artwork(bank);
  return {
    _id: account.id,
    name: account.name,
    nuban: account.nuban,
    bank: {
      _id: bank.id,
      name: bank.name,
      slug: bank.slug,
      colors: colors(bank),
      icon,
      inverted_logo: '',
      v2_icon,
      v2_logo,
      status: true,
      isMFA: false,
      mfaType: 'none',
      corp: false,
    },
    type: account.type,
    customer: account.customer.id,
    env: world.env,
    created_at: iso(account.createdAt),
    last_updated: iso(account.lastUpdated),
    __v: 0,
    balance: account.balanceId,
    projects: [world.project.id],
    manual: false,
    currency: account.history.sparse ? null : account.currency,
  };
}
