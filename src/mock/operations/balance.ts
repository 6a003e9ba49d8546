import { naira } from '../bodies/parts.ts';
import { amounts, toBalance, toBalanceSummary } from '../bodies/to-balance.ts';
import type { Balance } from '../generated/shared.ts';
import { accountsOfCustomer, findAccount, findAccountByBalance, findCustomer, findRecord } from '../world/find.ts';
import type { AccountRow } from '../world/rows.ts';
import { historyOf, type World } from '../world/world.ts';
import { data, list, notFound, pdf, within, type Listing } from './answers.ts';
import { callbackUrl } from './callback-url.ts';
import { account_id, maybePeriod, customer, customer_id, period, record_id } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import { product } from './operation.ts';
import { flag, id, maybe, oneOf, options, text, wantedValue } from './params.ts';

const balance = product('Balance');
const MESSAGE = 'Balance retrieved successfully';
const includePeriodic = maybe(flag());

interface Wishes {
  readonly includePeriodic?: boolean | undefined;
}

function listing(world: World, wishes: Wishes = {}): Listing<AccountRow, 'balance', Balance> {
  const toBody = toBalance(world, { periodic: wishes.includePeriodic });
  return { key: 'balance', message: MESSAGE, toBody, everything: () => world.accounts };
}

balance.add({
  name: 'Get balance by id',
  path: 'balance/getById',
  aliases: ['balance/getBalanceById'],
  params: { id: id(), includePeriodic },
  run: (args, { world }) => {
    const found = findAccountByBalance(world, args.id);
    if (found === undefined) return notFound('Balance');
    return data(MESSAGE, { balance: toBalance(world, { periodic: args.includePeriodic })(found) });
  },
});

balance.add({
  name: 'Get balance by customer',
  path: 'balance/getByCustomer',
  params: { customer, includePeriodic },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    return found === undefined
      ? notFound('Customer')
      : list(listing(world, args), () => accountsOfCustomer(world, found));
  },
});

balance.add({
  name: 'Get balance by account',
  path: 'balance/getByAccount',
  params: { account_id, includePeriodic },
  run: (args, { world }) => {
    const found = findAccount(world, args.account_id);
    return found === undefined ? notFound('Account') : list(listing(world, args), () => [found]);
  },
});

balance.add({
  name: 'Get balance by type',
  path: 'balance/getByType',
  // The sources do not say what `value` is: here it is the balance itself, in naira.
  params: { type: oneOf('available_balance', 'ledger_balance'), value: wantedValue({ aliases: ['amount'] }) },
  run: (args, { world }) => {
    const wanted = Number(args.value);
    const fits = (row: AccountRow): boolean => {
      const { available, ledger } = amounts(world, row);
      return (args.type === 'available_balance' ? available : ledger) === wanted;
    };
    const summary = { ...listing(world), toBody: toBalanceSummary(world, [world.owner.id]) };
    return list(summary, () => world.accounts.filter(fits));
  },
});

balance.add({
  name: 'Get balance by date',
  path: 'balance/getByDate',
  params: { ...period, includePeriodic },
  run: (args, { world }) =>
    list(listing(world, args), () => world.accounts.filter((row) => within(row.createdAt, args))),
});

balance.add({
  name: 'Get balance by customer and date',
  path: 'balance/getByCustomerDate',
  params: { customer, ...period },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    return list(listing(world), () => accountsOfCustomer(world, found).filter((row) => within(row.createdAt, args)));
  },
});

balance.add({
  name: 'Get balance by widget options',
  path: 'balance/byOptions',
  params: { options: options() },
  run: (args, { world }) =>
    list(listing(world), () => world.accounts.filter((row) => hasOptions(row.record, args.options))),
});

balance.add({
  name: 'Check balance',
  path: 'balance/check',
  params: { account_id, record_id },
  run: (args, scene) => {
    const found = findAccount(scene.world, args.account_id);
    if (found === undefined) return notFound('Account');
    if (findRecord(scene.world, args.record_id) === undefined) return notFound('Record');
    return data('Balance checking...', { callback_url: callbackUrl(scene, found.record, 'CHECK_BALANCE') });
  },
});

balance.add({
  name: 'Refresh balance',
  path: 'balance/refresh',
  aliases: ['products/balance/refresh'],
  params: { account_id },
  run: (args, scene) => {
    const found = findAccount(scene.world, args.account_id);
    if (found === undefined) return notFound('Account');
    const callback_url = callbackUrl(scene, found.record, 'BALANCE');
    return data('Balance checking...', { callback_url, record: found.record.id, method: 'BALANCE' });
  },
});

balance.add({
  name: 'Periodic balance',
  path: 'products/balance/periodic',
  params: { account_id, record_id, currency: text() },
  run: (args, scene) => {
    const found = findRecord(scene.world, args.record_id);
    if (findAccount(scene.world, args.account_id) === undefined) return notFound('Account');
    if (found === undefined) return notFound('Record');
    return data('Balance checking...', { callback_url: callbackUrl(scene, found, 'BALANCE') });
  },
});

balance.add({
  name: 'Enhanced balance',
  path: 'transactions/balance/process',
  // The first node client puts a slash of its own behind that of the base URL.
  aliases: [
    'balance/process',
    'products/balance/process',
    'transaction/balance/process',
    '/transaction/balance/process',
  ],
  params: { account_id, customer_id, ...maybePeriod },
  run: (args, { world }) => {
    const found = findAccount(world, args.account_id);
    if (found?.customer.id !== args.customer_id) return notFound('Account');
    const days = new Map(historyOf(world, found).map((row) => [row.date, row.balanceKobo]));
    const rows = [...days].filter(([date]) => within(date, args));
    const toBody = ([date, kobo]: readonly [number, number]) => ({
      date: new Date(date).toISOString(),
      balance: naira(kobo),
    });
    return list({ key: 'balances', message: MESSAGE, toBody, everything: () => [...days] }, () => rows);
  },
});

balance.add({
  name: 'Fetch all balances',
  path: 'products/balances',
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => {
    if (args.pdf === true) return pdf(MESSAGE);
    return list({ ...listing(world), key: 'balances', toBody: toBalanceSummary(world, true) }, () => world.accounts);
  },
});

export const balanceOperations = balance.operations;
