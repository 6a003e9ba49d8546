import { CAST } from './cast.ts';
import type { World } from './world-data.ts';

/** The customers of a fresh world who are hard in some way: name, id, and why. */
export function hardCases(world: World): readonly (readonly [name: string, id: string, why: string])[] {
  return CAST[world.tenant].flatMap(({ hard }, index) => {
    const customer = world.customers[index];
    return hard === undefined || customer === undefined ? [] : [[customer.name, customer.id, hard] as const];
  });
}
