import { toIdentity, toIdentitySummary } from '../bodies/to-identity.ts';
import type { Identity } from '../generated/shared.ts';
import { findBank } from '../world/banks.ts';
import { findAccountByNuban, findCustomer } from '../world/find.ts';
import type { CustomerRow } from '../world/rows.ts';
import { remember, type World } from '../world/world.ts';
import { data, list, notFound, only, pdf, within, type Listing } from './answers.ts';
import { bank, customer, period } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import { product } from './operation.ts';
import { anything, flag, id, maybe, options, text } from './params.ts';

const identity = product('Identity');
const MESSAGE = 'Identity retrieved successfully';

function listing(world: World): Listing<CustomerRow, 'identity', Identity> {
  return { key: 'identity', message: MESSAGE, toBody: toIdentity(world), everything: () => world.customers };
}

function findIdentity(world: World, identityId: string): CustomerRow | undefined {
  const index = remember(world, 'index identities', () => new Map(world.customers.map((row) => [row.identityId, row])));
  return index.get(identityId);
}

identity.add({
  name: 'Get identity by id',
  path: 'identity/getById',
  params: { id: id() },
  run: (args, { world }) => {
    const found = findIdentity(world, args.id);
    return found === undefined ? notFound('Identity') : only(listing(world), found);
  },
});

identity.add({
  name: 'Get identity by BVN',
  path: 'identity/getByBvn',
  params: { bvn: text() },
  run: (args, { world }) => {
    const found = world.customers.find((row) => row.bvn === args.bvn);
    return found === undefined ? notFound('Identity') : only(listing(world), found);
  },
});

identity.add({
  name: 'Get identity by NUBAN',
  path: 'identity/getByNuban',
  params: { bank, nuban: text() },
  run: (args, { world }) => {
    const found = findAccountByNuban(world, args.nuban);
    return found?.bank.id === args.bank ? only(listing(world), found.customer) : notFound('Identity');
  },
});

identity.add({
  name: 'Get identity by customer',
  path: 'identity/getByCustomer',
  params: { customer },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    return found === undefined ? notFound('Customer') : list(listing(world), () => [found]);
  },
});

identity.add({
  name: 'Get identity by date',
  path: 'identity/getByDate',
  params: period,
  run: (args, { world }) => list(listing(world), () => world.customers.filter((row) => within(row.createdAt, args))),
});

identity.add({
  name: 'Get identity by customer and date',
  path: 'identity/getByCustomerDate',
  params: { customer, ...period },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    return list(listing(world), () => (within(found.createdAt, args) ? [found] : []));
  },
});

identity.add({
  name: 'Get identity by bank',
  path: 'identity/getByBank',
  params: { bank },
  run: (args, { world }) => {
    const found = findBank(args.bank);
    if (found === undefined) return notFound('Bank');
    const rows = new Set(world.records.filter((row) => row.bank === found).map((row) => row.customer));
    return list(listing(world), () => [...rows]);
  },
});

identity.add({
  name: 'Get identity by widget options',
  path: 'identity/byOptions',
  params: { options: options() },
  run: (args, { world }) => {
    const rows = new Set(world.records.filter((row) => hasOptions(row, args.options)).map((row) => row.customer));
    return list(listing(world), () => [...rows]);
  },
});

identity.add({
  name: 'Fetch all identities',
  path: 'products/identities',
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => {
    if (args.pdf === true) return pdf(MESSAGE);
    return list({ ...listing(world), key: 'identities', toBody: toIdentitySummary(world) }, () => world.customers);
  },
});

// Neither changes anything here: what they do to the stored identities is not recorded anywhere.
identity.add({
  name: 'Merge identities',
  path: 'products/identity/merge',
  params: { initial: id(), final: id(), options: maybe(anything()) },
  run: (args, { world }) => {
    const [initial, final] = [findIdentity(world, args.initial), findIdentity(world, args.final)];
    if (initial === undefined || final === undefined) return notFound('Identity');
    return data('Identities merged successfully', { initial: initial.identityId, final: final.identityId });
  },
});

identity.add({
  name: 'Selfie verification',
  path: 'identity/selfie/process',
  params: { photo: text() },
  run: (_args) => data('Selfie successfully processed', { verified: true, confidence: 98.4 }),
});

export const identityOperations = identity.operations;
