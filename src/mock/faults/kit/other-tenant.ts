import type { Context, Identity } from '../../pipeline/context.ts';
import type { Policies } from '../../pipeline/policies.ts';
import {
  findAccount,
  findAccountByBalance,
  findAuth,
  findCustomer,
  findRecord,
  findTransaction,
} from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import { idsIn } from './ids.ts';

const FINDERS = [findCustomer, findAccount, findAccountByBalance, findAuth, findRecord, findTransaction];

/** The world of the other tenant, when a call mentions an id of it. */
export function worldOfOthers(worldOf: Policies['world'], context: Context): World | undefined {
  if (!context.identity.ok) return undefined;
  const tenant = context.identity.tenant === 'first' ? 'second' : 'first';
  const identity: Identity = { ...context.identity, tenant };
  const ids = idsIn(context.call);
  if (ids.length === 0) return undefined;
  const other = worldOf({ ...context, identity });
  return ids.some((id) => FINDERS.some((find) => find(other, id) !== undefined)) ? other : undefined;
}
