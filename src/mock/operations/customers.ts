import { toCustomer } from '../bodies/to-customer.ts';
import type { Customer } from '../generated/shared.ts';
import type { CustomerRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { data, list, type Listing } from './answers.ts';
import { product } from './operation.ts';
import { oneOf, text } from './params.ts';

const customers = product('Customers');

function listing(world: World): Listing<CustomerRow, 'customers', Customer> {
  const message = "Customer's successfully retrieved";
  return { key: 'customers', message, toBody: toCustomer(world), everything: () => world.customers };
}

customers.add({
  name: 'List customers',
  path: 'customers/list',
  params: {},
  run: (_args, { world }) => list(listing(world), () => world.customers),
});

/** Fields that customers can be found by; each gives the values that a customer answers to. */
const FIELDS: Readonly<Record<string, (row: CustomerRow) => readonly (string | null)[]>> = {
  name: (row) => [row.name],
  bvn: (row) => [row.bvn],
  nin: (row) => [row.nin],
  email: (row) => row.email,
  phone: (row) => row.phone,
  _id: (row) => [row.id],
  id: (row) => [row.id],
};

customers.add({
  name: 'Find customers by field',
  path: 'customers/find-customers-by',
  params: { key: oneOf(...Object.keys(FIELDS)), value: text() },
  run: (args, { world }) => {
    const valuesOf = FIELDS[args.key] ?? (() => []);
    const wanted = args.value.toLowerCase();
    const found = world.customers.filter((row) => valuesOf(row).some((value) => value?.toLowerCase() === wanted));
    return data("Customer's successfully retrieved", { customers: found.map(toCustomer(world)) });
  },
});

export const customerOperations = customers.operations;
