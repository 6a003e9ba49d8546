import type { Environment, KeyRing, Tenant } from '../keys/key-ring.ts';
import type { Operation } from '../operations/operation.ts';
import type { RateWindow } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';
import type { World } from '../world/world.ts';
import { createAuthenticate } from './authenticate.ts';
import { checkBody } from './check-body.ts';
import { commonHeaders } from './common-headers.ts';
import { paginate, readPage } from './paging.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { readParameters } from './read-parameters.ts';
import { refusals } from './refusals.ts';
import { createRouter } from './route.ts';
import { validate } from './validate.ts';

export interface PolicyServices {
  readonly keys: KeyRing;
  readonly operations: readonly Operation[];
  readonly rateLimit: RateLimit;
  /** Rate-limit windows, by name; a reset empties them. */
  readonly buckets: Map<string, RateWindow>;
  /** The data of one company. */
  worldOf(environment: Environment, tenant: Tenant): World;
  now(): number;
}

/** The policies of the mock that keeps every promise. */
export function createPolicies({ keys, operations, rateLimit, buckets, worldOf, now }: PolicyServices): Policies {
  return {
    route: createRouter(operations),
    authenticate: createAuthenticate(keys, now),
    ...createRateLimit(rateLimit, buckets),
    ...refusals,
    checkBody,
    readParameters,
    validate,
    readPage,
    paginate,
    commonHeaders,
    select: ({ rows }) => rows(),
    world: ({ identity, route }) => worldOf(route.environment, identity.ok ? identity.tenant : 'first'),
  };
}
