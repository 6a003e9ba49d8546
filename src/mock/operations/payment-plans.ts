import { iso } from '../bodies/parts.ts';
import { toAuthorization, toPayment } from '../bodies/to-payment.ts';
import { findBank } from '../world/banks.ts';
import { findAccount, findAccountByNuban, findCustomer } from '../world/find.ts';
import { authorizations, nextId, type AuthorizationRow } from '../world/payments.ts';
import type { World } from '../world/world.ts';
import { refuse } from '../pipeline/reply.ts';
import { data, list, notFound, type Listing } from './answers.ts';
import { account, customer } from './common-params.ts';
import { product } from './operation.ts';
import { anything, date, id, kobo, maybe, oneOf, options, text } from './params.ts';
import { initiate } from './payments.ts';

const payments = product('Payments');
const currency = oneOf('NGN', 'USD');

payments.add({
  name: 'Create payment link',
  path: 'pay/link/create',
  params: {
    amount: kobo(),
    name: text(),
    currency,
    type: maybe(text()),
    note: maybe(text()),
    countries: maybe(anything()),
    account: maybe(id()),
    filter: maybe(anything()),
  },
  run: (args, { world, now, baseUrl }) => {
    if (args.account !== undefined && findAccount(world, args.account) === undefined) return notFound('Account');
    const _id = nextId(world, 'payment link');
    const url = `${baseUrl}/pay/links/${_id}`;
    const link = {
      _id,
      amount: args.amount,
      name: args.name,
      currency: args.currency,
      type: args.type ?? 'one-time',
      note: args.note ?? null,
      account: args.account ?? null,
      url,
      surl: url,
      short_url: url,
      env: world.env,
      countries: ['NG'],
      debitLater: false,
      data: false,
      archive: false,
      corporate: null,
      count: 0,
      created_by: world.owner.id,
      owner: { _id: world.owner.id, name: world.owner.name },
      projects: [world.project.id],
      unique_views: [],
      billable_products: [],
      preselect_bank: { bank: null, type: null, platform: null, login: null },
      schedule: { startDate: null, endDate: null },
      whatsapp: { enabled: false },
      shared: { success: false, msg: null },
      created_at: iso(now),
      last_updated: iso(now),
      __v: 0,
    };
    return { ...data('Payment link successfully created', link), status: 201 };
  },
});

payments.add({
  name: 'Payout',
  path: 'pay/payout',
  params: {
    account_to_credit: maybe(id()),
    nuban: maybe(text()),
    bank: maybe(id({ aliases: ['bank_id'] })),
    amount: kobo(),
    currency: maybe(currency),
  },
  run: (args, { world, now }) => {
    const { account_to_credit: to, nuban, bank } = args;
    if (to === undefined && (nuban === undefined || bank === undefined))
      return refuse(400, 'account_to_credit, or nuban and bank, are required.');
    if (to !== undefined && findAccount(world, to) === undefined) return notFound('Account');
    if (bank !== undefined && findBank(bank) === undefined) return notFound('Bank');
    const known = nuban === undefined ? undefined : findAccountByNuban(world, nuban);
    const _id = nextId(world, 'payout');
    const payout = {
      _id,
      status: 'initiated' as const,
      amount: args.amount,
      ref: `OUT${_id.slice(0, 12).toUpperCase()}`,
      fee: 1000,
      account_to_credit: to ?? known?.id ?? null,
      nuban_to_credit: nuban === undefined ? null : { nuban, bank: bank ?? null },
      initiated_by: world.owner.id,
      env: world.env,
      created_at: iso(now),
      last_updated: iso(now),
    };
    return data('Payout successfully initiated', { payout });
  },
});

function listing(world: World): Listing<AuthorizationRow> {
  const everything = () => [...authorizations(world).values()];
  return {
    key: 'authorizations',
    message: 'Authorizations retrieved successfully',
    toBody: toAuthorization(world),
    everything,
  };
}

payments.add({
  name: 'Initiate future payment',
  path: 'pay/authorization/initiate',
  aliases: ['authorization/initiate'],
  params: {
    authorization: id(),
    amount: kobo(),
    currency,
    initialAmount: maybe(kobo()),
    startDate: maybe(date({ aliases: ['start_date'] })),
    endDate: maybe(date({ aliases: ['end_date'] })),
    interval: maybe(text()),
  },
  run: (args, scene) => {
    const found = authorizations(scene.world).get(args.authorization);
    if (found?.status !== 'active') return notFound('Authorization');
    const row = initiate(scene, { amount: args.amount, currency: args.currency, from: found.account });
    return row === undefined
      ? notFound('Account')
      : data('Payment successfully scheduled', { payment: toPayment(scene.world)(row) });
  },
});

for (const [name, path, status] of [
  ['Cancel future payment', 'pay/authorization/cancel', 'cancelled'],
  ['Re-authorise future payment', 'pay/authorization/reauth', 'active'],
] as const) {
  payments.add({
    name,
    path,
    params: { authorization: id(), customer, link: id(), account: status === 'active' ? account : maybe(account) },
    run: (args, { world }) => {
      const found = authorizations(world).get(args.authorization);
      if (found?.customer !== args.customer || found.link !== args.link) return notFound('Authorization');
      if (args.account !== undefined && findAccount(world, args.account)?.customer.id !== found.customer)
        return notFound('Account');
      authorizations(world).set(found.id, { ...found, status });
      return data(`Authorization ${status}`, { authorization: toAuthorization(world)({ ...found, status }) });
    },
  });
}

payments.add({
  name: 'List payment authorisations',
  path: 'pay/authorization/list',
  params: {},
  run: (_args, { world }) => list(listing(world), listing(world).everything),
});

payments.add({
  name: 'Get authorisations by customer',
  path: 'pay/authorization/getByCustomer',
  params: { customer },
  run: (args, { world }) => {
    if (findCustomer(world, args.customer) === undefined) return notFound('Customer');
    return list(listing(world), () =>
      listing(world)
        .everything()
        .filter((row) => row.customer === args.customer),
    );
  },
});

payments.add({
  name: 'Get authorisations by options',
  path: 'pay/authorization/getByOptions',
  params: { options: options() },
  run: (_args, { world }) => list(listing(world), listing(world).everything),
});

export const paymentPlanOperations = payments.operations;
