import type { Environment, Tenant } from '../keys/key-ring.ts';
import { BANKS } from './banks.ts';
import { CAST } from './cast.ts';
import { addConnection, addCustomer } from './grow.ts';
import { makeHistory } from './history.ts';
import { makePerson } from './people.ts';
import { randomOf } from './random.ts';
import type { AccountRow, TransactionRow } from './rows.ts';
import type { World } from './world-data.ts';

export type { World };

const FIRST_CONNECTED = Date.UTC(2025, 1, 3, 9, 30, 0, 250);

export function createWorld(environment: Environment, tenant: Tenant, seed: number): World {
  const random = randomOf(seed, environment, tenant, 'owner');
  const world: World = {
    environment,
    tenant,
    seed,
    env: environment === 'sandbox' ? 'production-sandbox' : 'production',
    owner: { id: random.id(), name: tenant === 'first' ? 'Mock Lender' : 'Mock Insurer', appName: 'Contract Mock' },
    project: { id: random.id(), name: 'My Project' },
    customers: [],
    records: [],
    accounts: [],
    stored: new Map(),
    histories: new Map(),
    memory: new Map(),
  };
  for (const [ordinal, role] of CAST[tenant].entries()) {
    // Pairs share their creation time: a tie that the list order has to break.
    const createdAt = FIRST_CONNECTED + Math.floor(ordinal / 2) * 21 * 86_400_000 + Math.floor(ordinal / 2) * 7_919_123;
    const customer = makePerson(role.persona, [seed, environment, tenant, 'customer', ordinal], createdAt);
    addCustomer(world, customer);
    for (const [index, histories] of role.banks.entries()) {
      const bank = role.persona.sparse === true ? BANKS.at(-1) : BANKS[(ordinal + index * 5) % (BANKS.length - 1)];
      if (bank !== undefined)
        addConnection(world, { customer, bank, histories, sparse: role.persona.sparse === true, at: createdAt });
    }
  }
  return world;
}

/** An account's transactions, oldest first; made on first use. */
export function historyOf(world: World, account: AccountRow): readonly TransactionRow[] {
  const known = world.histories.get(account.id);
  if (known !== undefined) return known;
  const made = makeHistory(account, world.seed);
  world.histories.set(account.id, made);
  return made;
}

/** Balance now, in kobo: the opening balance and every transaction. */
export function balanceKobo(world: World, account: AccountRow): number {
  return historyOf(world, account).at(-1)?.balanceKobo ?? account.openingKobo;
}

/** A value that is worth keeping until the world grows, such as a sorted list. */
export function remember<T>(world: World, key: string, make: () => T): T {
  if (!world.memory.has(key)) world.memory.set(key, make());
  return world.memory.get(key) as T;
}
