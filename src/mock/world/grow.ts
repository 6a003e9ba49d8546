import type { BankRow } from './banks.ts';
import { randomOf } from './random.ts';
import type { AccountRow, CustomerRow, RecordRow } from './rows.ts';
import type { World } from './world-data.ts';

interface Connection {
  readonly customer: CustomerRow;
  readonly bank: BankRow;
  readonly histories: readonly (number | 'full')[];
  readonly sparse: boolean;
  readonly at: number;
}

export function addCustomer(world: World, customer: CustomerRow): void {
  world.customers.push(customer);
  world.memory.clear();
}

/** Connects a customer to a bank: one record (and its auth), and an account for each history. */
export function addConnection(world: World, connection: Connection): RecordRow {
  const { customer, bank, at } = connection;
  const random = randomOf(world.seed, 'record', customer.id, bank.id);
  const record: RecordRow = {
    id: random.id(),
    authId: random.id(),
    credentialId: random.id(),
    customer,
    bank,
    options: { testing: true, name: customer.name, plan: random.pick(['basic', 'pro']) },
    createdAt: at,
    lastUpdated: at + random.int(1, 90) * 1000,
  };
  world.records.push(record);
  for (const rows of connection.histories) world.accounts.push(makeAccount(record, rows, connection));
  world.memory.clear();
  return record;

  function makeAccount(owner: RecordRow, rows: number | 'full', { sparse }: Connection): AccountRow {
    const type = random.pick(['Savings', 'Current', 'Investment', 'Domiciliary']);
    return {
      id: random.id(),
      balanceId: random.id(),
      nuban: `0${random.digits(9)}`,
      name: `${type} Account`,
      type,
      currency: type === 'Domiciliary' ? 'USD' : 'NGN',
      record: owner,
      customer,
      bank,
      history: { rows, sparse },
      openingKobo: rows === 0 ? 0 : random.int(50_000, 40_000_000),
      createdAt: at,
      lastUpdated: at + random.int(1, 300) * 1000,
    };
  }
}

/** Takes a customer out with all that belongs to them; ids of theirs are unknown from then on. */
export function removeCustomer(world: World, customer: CustomerRow): void {
  for (const rows of [world.records, world.accounts] as { customer: CustomerRow }[][]) {
    rows.splice(0, rows.length, ...rows.filter((row) => row.customer !== customer));
  }
  world.customers.splice(world.customers.indexOf(customer), 1);
  world.memory.clear();
}
