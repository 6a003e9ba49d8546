import { iso } from '../bodies/parts.ts';
import type { GetWalletResponse, ListWalletsResponse } from '../generated/wallet.ts';
import type { DataAnswer } from '../pipeline/answer.ts';
import { randomOf } from '../world/random.ts';
import { store } from '../world/store.ts';
import type { World } from '../world/world.ts';
import { data, list, notFound, whole } from './answers.ts';
import { product } from './operation.ts';
import { amount, id, maybe, oneOf, text } from './params.ts';

const wallet = product('Wallet');
const CREATED = Date.UTC(2025, 0, 15, 9);

interface WalletRow {
  readonly id: string;
  readonly credits: number;
  readonly autoTopup: boolean;
  readonly topupAmount: number;
  readonly threshold: number;
  readonly currency: string;
  readonly lastUpdated: number;
}

/** Each business has one wallet; what it holds is in naira. */
export function walletOf(world: World): WalletRow {
  const seed = (): WalletRow[] => [
    {
      id: randomOf(world.owner.id, 'wallet').id(),
      credits: 35_623.43,
      autoTopup: false,
      topupAmount: 100,
      threshold: 100,
      currency: 'NGN',
      lastUpdated: CREATED,
    },
  ];
  const [row] = store(world, 'wallet', seed).values();
  if (row === undefined) throw new Error('a world always has its wallet');
  return row;
}

function toWallet(world: World, row: WalletRow): GetWalletResponse['data']['wallet'] {
  return {
    _id: row.id,
    auto_topup: {
      status: row.autoTopup,
      payment_method: null,
      topup_amount: row.topupAmount,
      available_balance_threshold: row.threshold,
      currency: row.currency,
      amount: row.topupAmount,
    },
    notifications: {
      available_balance: { status: true, min: 900, schedule: 'hourly', emails: ['owner@example.invalid'] },
    },
    created_at: iso(CREATED),
    credits: row.credits,
    last_updated: iso(row.lastUpdated),
    payment_wallet: 1_590_999,
    current_project: world.project.id,
    current_project_name: world.project.name,
  };
}

function change(world: World, now: number, values: Partial<WalletRow>): DataAnswer<GetWalletResponse['data']> {
  const row = { ...walletOf(world), ...values, lastUpdated: now };
  store(world, 'wallet').set(row.id, row);
  return data('Wallet successfully updated!', { wallet: toWallet(world, row) });
}

wallet.add({
  name: 'Get wallet',
  path: 'wallet/get',
  params: { id: maybe(id()) },
  run: (args, { world }) => {
    const row = walletOf(world);
    if (args.id !== undefined && args.id !== row.id) return notFound('Wallet');
    return data('Wallet successfully retrieved!', { wallet: toWallet(world, row) });
  },
});

wallet.add({
  name: 'List wallets',
  path: 'wallet/list',
  params: { project: maybe(text()), id: maybe(id()), term: maybe(text()) },
  run: (args, { world }) => {
    const toBody = (row: WalletRow): ListWalletsResponse['data']['wallets'][number] => ({
      id: row.id,
      current_project: world.project.id,
      current_project_name: world.project.name,
      company: { _id: world.owner.id, name: world.owner.name },
    });
    const everything = () => [walletOf(world)];
    const fits = (row: WalletRow): boolean =>
      (args.id === undefined || row.id === args.id) &&
      (args.project === undefined || args.project === world.project.id);
    return list({ key: 'wallets', message: 'Wallet(s) successfully retrieved!', toBody, everything }, () =>
      everything().filter(fits),
    );
  },
});

wallet.add({
  name: 'Check wallet balance',
  path: 'wallet/balance/check',
  params: { currency: maybe(text()), project: maybe(text()), id: maybe(id()) },
  run: (args, { world }) => {
    const wallet = walletOf(world);
    if (args.id !== undefined && args.id !== wallet.id) return notFound('Wallet');
    return data('Wallet balance retrieved', { balance: wallet.credits, currency: wallet.currency });
  },
});

wallet.add({
  name: 'Get all wallets of all businesses',
  method: 'GET',
  path: 'products/wallets',
  params: {},
  run: (_args, { world }) => {
    const row = walletOf(world);
    const item = {
      _id: row.id,
      auto_topup: { status: row.autoTopup, currency: row.currency },
      // As recorded: money is text here, and the envelope has success in place of status.
      credits: row.credits.toFixed(2),
      current_project: { name: world.project.name, _id: world.project.id },
      payment_wallet: '0',
    };
    return whole({ success: true, message: 'Wallets successfully retrieved', data: [item] });
  },
});

wallet.add({
  name: 'List top-ups',
  path: 'wallet/topups',
  params: {},
  run: (_args) => data('Top-ups successfully retrieved', { topups: [] }),
});

wallet.add({
  name: 'Toggle auto top-up',
  path: 'wallet/autotopup',
  params: { currency: oneOf('NGN', 'USD') },
  run: (args, { world, now }) => change(world, now, { autoTopup: !walletOf(world).autoTopup, currency: args.currency }),
});

wallet.add({
  name: 'Set threshold',
  path: 'wallet/threshold',
  params: { id: id(), threshold: amount() },
  run: (args, { world, now }) =>
    args.id === walletOf(world).id ? change(world, now, { threshold: args.threshold }) : notFound('Wallet'),
});

wallet.add({
  name: 'Edit wallet',
  path: 'wallet/edit',
  params: { currency: oneOf('NGN', 'USD'), amount: amount(), auto_topup: oneOf('true', 'false'), owner: id() },
  run: (args, { world, now }) => {
    if (args.owner !== world.owner.id) return notFound('Wallet');
    return change(world, now, {
      currency: args.currency,
      topupAmount: args.amount,
      autoTopup: args.auto_topup === 'true',
    });
  },
});

wallet.add({
  name: 'Get company wallet',
  method: 'GET',
  path: 'wallet/company/{id}',
  params: { id: id() },
  run: (args, { world }) => {
    if (args.id !== world.owner.id) return notFound('Company');
    return data('Wallet successfully retrieved!', { wallet: toWallet(world, walletOf(world)) });
  },
});

wallet.add({
  name: 'Toggle company auto top-up',
  path: 'wallet/company/{id}/autotopup',
  params: { id: id(), currency: oneOf('NGN', 'USD') },
  run: (args, { world, now }) =>
    args.id === world.owner.id
      ? change(world, now, { autoTopup: !walletOf(world).autoTopup, currency: args.currency })
      : notFound('Company'),
});

export const walletOperations = wallet.operations;
