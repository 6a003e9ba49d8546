import type { Customer } from '../generated/shared.ts';
import { accountsOfCustomer, recordsOfCustomer } from '../world/find.ts';
import type { CustomerRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { artwork, iso, toOwner } from './parts.ts';

/** An item of customers/list. */
export function toCustomer(world: World) {
  return (customer: CustomerRow): Customer => ({
    _id: customer.id,
    name: customer.name,
    email: [...customer.email],
    phone: [...customer.phone],
    env: world.env,
    blocked: world.stored.get('flagged')?.has(customer.id) ?? false,
    linkLater: customer.bvn === null ? null : false,
    debitLater: customer.bvn === null ? null : false,
    unconnected: false,
    manual: false,
    otherInfo: [],
    owner: [toOwner(world)],
    record: recordsOfCustomer(world, customer).map((record) => ({
      _id: record.id,
      bank: record.bank.id,
      env: world.env,
    })),
    credentials: accountsOfCustomer(world, customer).map(({ bank, nuban, name }) => ({
      bank: { _id: bank.id, name: bank.name, ...artwork(bank) },
      nuban,
      accountName: name,
      connected: true,
    })),
    created_at: iso(customer.createdAt),
    last_updated: iso(customer.lastUpdated),
    __v: 0,
  });
}
