import type { Context } from '../../pipeline/context.ts';
import { operationOf } from '../../pipeline/context.ts';
import type { World } from '../../world/world.ts';

const CREATES = /^(pay(\/authorization)?\/initiate|products\/pay|customers\/(create|generate)|reports\/schedule)$/;

/** Whether a call makes something that can be read back. */
export function isCreation(context: Context): boolean {
  const operation = operationOf(context);
  return operation?.method === 'POST' && CREATES.test(operation.path);
}

/** A copy of a world to do things in that shall not have happened. New ids are used up all the same. */
export function scratch(world: World): World {
  const counters = world.stored.get('counters') ?? new Map<string, unknown>();
  world.stored.set('counters', counters);
  const stored = [...world.stored].map(([kind, rows]) => [kind, rows === counters ? rows : new Map(rows)] as const);
  return {
    ...world,
    customers: [...world.customers],
    records: [...world.records],
    accounts: [...world.accounts],
    stored: new Map(stored),
    memory: new Map(world.memory),
  };
}
