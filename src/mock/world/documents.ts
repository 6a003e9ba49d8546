import { accountsOfCustomer } from './find.ts';
import { randomOf } from './random.ts';
import type { AccountRow, CustomerRow } from './rows.ts';
import { remember, type World } from './world.ts';

/** What a product worked out about one customer: an income, a liability, a fraud check … */
export interface DocumentRow {
  readonly id: string;
  readonly customer: CustomerRow;
  /** All accounts of the customer; at least one. */
  readonly accounts: readonly [AccountRow, ...AccountRow[]];
  readonly createdAt: number;
}

/** One document for each customer that has an account, in the order of the customers. */
export function documents(world: World, kind: string): readonly DocumentRow[] {
  return remember(world, `documents ${kind}`, () =>
    world.customers.flatMap((customer) => {
      const [first, ...others] = accountsOfCustomer(world, customer);
      if (first === undefined) return [];
      const id = randomOf(kind, customer.id).id();
      return [{ id, customer, accounts: [first, ...others] as const, createdAt: first.createdAt + 60_000 }];
    }),
  );
}

export function findDocument(world: World, kind: string, id: string): DocumentRow | undefined {
  return documents(world, kind).find((row) => row.id === id);
}

export function documentOf(world: World, kind: string, customer: CustomerRow): DocumentRow | undefined {
  return documents(world, kind).find((row) => row.customer === customer);
}
