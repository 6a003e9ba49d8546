import type { FetchAllAuthsResponse } from '../generated/auth.ts';
import type { Auth } from '../generated/shared.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { artwork, iso, toBankSummary, toCustomerSummary } from './parts.ts';

/** An item of auth/getBy*: a record, seen as the permission that the customer gave. */
export function toAuth(world: World) {
  return (record: RecordRow): Auth => ({
    _id: record.authId,
    id: record.authId,
    record: record.id,
    __v: 0,
    bank: toBankSummary(record.bank),
    created_at: iso(record.createdAt),
    last_updated: iso(record.lastUpdated),
    customer: toCustomerSummary(record.customer),
    env: world.env,
    owner: world.owner.id,
    current_project: world.project.id,
    projects: [world.project.id],
    validated: true,
  });
}

/** An item of products/auths: `id` in place of `_id`, and the record spelt out. */
export function toAuthProduct(world: World) {
  return (record: RecordRow): FetchAllAuthsResponse['data']['auths'][number] => ({
    id: record.authId,
    validated: true,
    created_at: iso(record.createdAt),
    last_updated: iso(record.lastUpdated),
    record: {
      _id: record.id,
      env: world.env,
      owner: world.owner.id,
      bank: {
        _id: record.bank.id,
        name: record.bank.name,
        logo: artwork(record.bank).logo,
        icon: artwork(record.bank).icon,
      },
      customer: toCustomerSummary(record.customer),
    },
  });
}
