import { toSandboxCustomer, type SandboxCustomer } from '../bodies/to-sandbox-customer.ts';
import { isRefusal, refuse } from '../pipeline/reply.ts';
import { BANKS, findBank } from '../world/banks.ts';
import { addConnection, addCustomer } from '../world/grow.ts';
import { nextId } from '../world/payments.ts';
import { makePerson } from '../world/people.ts';
import { store } from '../world/store.ts';
import { data, notFound } from './answers.ts';
import { product, type Scene } from './operation.ts';
import { anything, flag, whole } from './params.ts';
import { readOrders, type SandboxOrder } from './sandbox-order.ts';

const sandbox = product('Sandbox');
const MESSAGE = 'customer successfully created!';
const MAX_CUSTOMERS = 10;
/** Transactions of each account, by volume. */
const ROWS = { low: 20, medium: 120, high: 'full' } as const;

sandbox.add({
  name: 'Create sandbox customers',
  path: 'customers/create',
  sandboxOnly: true,
  arrayBody: true,
  params: { items: anything() },
  run: (args, scene) => {
    const items = args.items as unknown[];
    if (items.length === 0 || items.length > MAX_CUSTOMERS)
      return refuse(400, `The body must have 1 to ${MAX_CUSTOMERS} items.`);
    const orders = readOrders(items);
    if (isRefusal(orders)) return orders;
    if (orders.some((order) => findBank(order.bank) === undefined)) return notFound('Bank');
    return data(
      MESSAGE,
      orders.map((order) => create(scene, order)),
    );
  },
});

sandbox.add({
  name: 'Generate sandbox customers',
  path: 'customers/generate',
  sandboxOnly: true,
  params: { number: whole(1, MAX_CUSTOMERS), create: flag() },
  run: (args, scene) => {
    const orders = Array.from({ length: args.number }, (_, index) => preview(scene, index));
    // Not created, they are what could be posted to customers/create.
    return data(MESSAGE, args.create ? orders.map((order) => create(scene, order)) : orders);
  },
});

function create({ world, now }: Scene, order: SandboxOrder): SandboxCustomer {
  const bank = findBank(order.bank);
  if (bank === undefined) throw new Error('orders are only placed at known banks');
  const [firstName = order.name, ...rest] = order.name.split(' ');
  const persona = order.type === 'corp' ? { company: order.name } : { firstName, lastName: rest.join(' ') };
  const customer = makePerson(persona, [nextId(world, 'customer')], now);
  addCustomer(world, customer);
  store(world, 'created customers').set(customer.id, { id: customer.id });
  const histories = Array.from({ length: order.noOfAccount }, () => ROWS[order.volume]);
  return toSandboxCustomer(world, addConnection(world, { customer, bank, histories, sparse: false, at: now }), order);
}

function preview({ world }: Scene, index: number): SandboxOrder {
  const nobody = makePerson({}, [world.seed, 'preview', world.customers.length, index], 0);
  return {
    noOfAccount: 2,
    name: `${nobody.firstName} ${nobody.lastName}`,
    bank: BANKS[index % BANKS.length]?.id ?? '',
    username: `sandbox_user_${index + 1}`,
    password: `sandbox_pass_${index + 1}`,
    type: 'ind',
    volume: 'low',
    identity: 100,
    internetSpeed: 2,
  };
}

export const sandboxOperations = sandbox.operations;
