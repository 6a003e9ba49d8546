import type { GetBalanceByTypeResponse } from '../generated/balance.ts';
import type { Balance } from '../generated/shared.ts';
import type { AccountRow } from '../world/rows.ts';
import { balanceKobo, type World } from '../world/world.ts';
import { artwork, colors, iso, naira, toCustomerSummary } from './parts.ts';
import { toProcessing } from './to-record.ts';

/** An item of balance/getBy*. The available balance is null where the bank does not tell it. */
export function toBalance(world: World, { periodic = true }: { readonly periodic?: boolean | undefined } = {}) {
  return (account: AccountRow): Balance => {
    const { available, ledger } = amounts(world, account);
    const { bank } = account;
    return {
      _id: account.balanceId,
      account: {
        _id: account.id,
        bank: { _id: bank.id, name: bank.name, ...artwork(bank), status: 'healthy', colors: colors(bank) },
        nuban: account.nuban,
        name: account.name,
      },
      __v: 0,
      available_balance: available,
      ledger_balance: ledger,
      created_at: iso(account.createdAt),
      last_updated: iso(account.lastUpdated),
      currency: account.currency,
      customer: toCustomerSummary(account.customer),
      env: world.env,
      connected: [world.owner.id],
      owner: [world.owner.id],
      projects: [world.project.id],
      record: [{ _id: account.record.id, status: toProcessing(account.record), owner: world.owner.id }],
      ...(periodic ? { periodic: periodicOf(world, account) } : {}),
    };
  };
}

type BalanceSummary = Omit<GetBalanceByTypeResponse['data']['balance'][number], 'connected'>;

/** An item of balance/getByType and, with `connected` a boolean in place of a list of ids, of products/balances. */
export function toBalanceSummary<Connected>(world: World, connected: Connected) {
  return (account: AccountRow): BalanceSummary & { connected: Connected } => {
    const { available, ledger } = amounts(world, account);
    const { id, nuban, name, bank } = account;
    return {
      id: account.balanceId,
      ...(connected === true ? {} : { customer: account.customer.id }),
      ledger_balance: ledger,
      available_balance: available,
      currency: account.currency,
      connected,
      env: world.env,
      created_at: iso(account.createdAt),
      last_updated: iso(account.lastUpdated),
      account: { _id: id, name, nuban, bank: { _id: bank.id, name: bank.name } },
    };
  };
}

/** In naira. */
export function amounts(
  world: World,
  account: AccountRow,
): { readonly available: number | null; readonly ledger: number } {
  const ledger = naira(balanceKobo(world, account));
  return { available: account.history.sparse ? null : ledger, ledger };
}

function periodicOf(world: World, account: AccountRow) {
  const { available } = amounts(world, account);
  if (available === null) return { available_balance: [], ledger_balance: [] };
  const last_updated = iso(account.lastUpdated);
  return {
    available_balance: [{ _id: account.balanceId, amount: available, owner: world.owner.id, last_updated }],
    ledger_balance: [],
  };
}
