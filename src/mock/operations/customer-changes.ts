import { toCustomer } from '../bodies/to-customer.ts';
import { refuse } from '../pipeline/reply.ts';
import { findBank } from '../world/banks.ts';
import { findCustomer, findRecord } from '../world/find.ts';
import { removeCustomer } from '../world/grow.ts';
import { store } from '../world/store.ts';
import { data, notFound } from './answers.ts';
import { callbackUrl } from './callback-url.ts';
import { bank, customer, record_id } from './common-params.ts';
import { product } from './operation.ts';
import { flag, id, maybe, oneOf, text } from './params.ts';

const customers = product('Customers');

for (const [name, path, flagged] of [
  ['Flag customer', 'customers/flag', true],
  ['Unflag customer', 'customers/unflag', false],
] as const) {
  customers.add({
    name,
    path,
    params: { bank, customer, unflag: flagged ? maybe(flag()) : flag() },
    run: (args, { world }) => {
      const found = findCustomer(world, args.customer);
      if (found === undefined) return notFound('Customer');
      if (findBank(args.bank) === undefined) return notFound('Bank');
      const marks = store(world, 'flagged');
      if (flagged) marks.set(found.id, { id: found.id });
      else marks.delete(found.id);
      return data(`Customer successfully ${flagged ? '' : 'un'}flagged`, { customer: found.id });
    },
  });
}

customers.add({
  name: 'Remove customer',
  path: 'customers/remove',
  params: { customer },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    // The customers of the seed are everybody's fixtures: removing them would pull the ground from under other tests.
    if (!store(world, 'created customers').has(found.id)) {
      return refuse(400, 'Only customers made by customers/create or customers/generate can be removed from the mock.');
    }
    removeCustomer(world, found);
    return data('Customer successfully removed', { customer: found.id });
  },
});

const IDENTITY_TYPES = ['bvn', 'nin', 'drivers_license', 'national_id', 'nims', 'voters_id', 'rc_number'] as const;

customers.add({
  name: 'Get customer by identity',
  path: 'customers/get',
  // One route, two documented bodies: by the customer's id (sandbox page), or by a number of theirs (older SDK).
  params: {
    customer: maybe(id({ aliases: ['customer_id'] })),
    type: maybe(oneOf(...IDENTITY_TYPES)),
    value: maybe(text()),
  },
  run: (args, { world }) => {
    const { type, value } = args;
    if (args.customer === undefined && (type === undefined || value === undefined))
      return refuse(400, 'customer, or type and value, are required.');
    const found =
      args.customer !== undefined
        ? findCustomer(world, args.customer)
        : world.customers.find(
            (row) => value === (type === 'rc_number' ? row.rcNumber : type === 'bvn' ? row.bvn : row.nin),
          );
    return found === undefined
      ? notFound('Customer')
      : data("Customer's successfully retrieved", { customer: toCustomer(world)(found) });
  },
});

customers.add({
  name: 'Retry record',
  path: 'customers/retry',
  params: { record_id, user: maybe(text()) },
  run: (args, scene) => {
    const found = findRecord(scene.world, args.record_id);
    if (found === undefined) return notFound('Record');
    return data('Record is being retried', { record: found.id, callback_url: callbackUrl(scene, found, 'AUTH') });
  },
});

export const customerChangeOperations = customers.operations;
