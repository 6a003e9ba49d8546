import { toAuth, toAuthProduct } from '../bodies/to-auth.ts';
import type { Auth } from '../generated/shared.ts';
import { findBank } from '../world/banks.ts';
import { findAuth, findCustomer, recordsOfCustomer } from '../world/find.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { list, notFound, only, pdf, within, type Listing } from './answers.ts';
import { bank, customer, period } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import { product } from './operation.ts';
import { flag, id, maybe, options } from './params.ts';

const auth = product('Auth');

function auths(world: World): Listing<RecordRow, 'auths', Auth> {
  return {
    key: 'auths',
    message: 'Auth retrieved successfully',
    toBody: toAuth(world),
    everything: () => world.records,
  };
}

auth.add({
  name: 'Get auth by id',
  path: 'auth/getById',
  params: { id: id() },
  run: (args, { world }) => {
    const found = findAuth(world, args.id);
    return found === undefined ? notFound('Auth') : only(auths(world), found);
  },
});

auth.add({
  name: 'Get auth by customer',
  path: 'auth/getByCustomer',
  params: { customer },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    return found === undefined ? notFound('Customer') : list(auths(world), () => recordsOfCustomer(world, found));
  },
});

auth.add({
  name: 'Get auth by date',
  path: 'auth/getByDate',
  params: period,
  run: (args, { world }) => list(auths(world), () => world.records.filter((row) => within(row.createdAt, args))),
});

auth.add({
  name: 'Get auth by bank',
  path: 'auth/getByBank',
  params: { bank },
  run: (args, { world }) => {
    const found = findBank(args.bank);
    return found === undefined
      ? notFound('Bank')
      : list(auths(world), () => world.records.filter((row) => row.bank === found));
  },
});

auth.add({
  name: 'Get auth by customer and date',
  path: 'auth/getByCustomerDate',
  aliases: ['auth/getByDateCustomer'],
  params: { customer, ...period },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    return list(auths(world), () => recordsOfCustomer(world, found).filter((row) => within(row.createdAt, args)));
  },
});

auth.add({
  name: 'Get auth by widget options',
  path: 'auth/byOptions',
  aliases: ['auth/getByOptions'],
  params: { options: options() },
  run: (args, { world }) => list(auths(world), () => world.records.filter((row) => hasOptions(row, args.options))),
});

auth.add({
  name: 'Fetch all auths',
  path: 'products/auths',
  aliases: ['products/auth/get'],
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => {
    if (args.pdf === true) return pdf('Auths retrieved successfully');
    const listing = { ...auths(world), toBody: toAuthProduct(world), extra: (total: number) => ({ total }) };
    return list(listing, () => world.records);
  },
});

export const authOperations = auth.operations;
