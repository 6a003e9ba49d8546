import { Problem } from '../../core/problem.ts';
import type { Fault, FaultInfo } from '../pipeline/fault.ts';
import { ALL } from './all.ts';
import { nearIds } from './near-ids.ts';

/** Every fault and variant that can be switched on. */
export const faults: readonly FaultInfo[] = ALL;

/** The faults of these ids, in this order: each wraps what the ones before it made. Throws for an id that does not exist. */
export function chooseFaults(ids: readonly string[]): readonly Fault[] {
  return ids.map((id) => {
    const fault = ALL.find((each) => each.id === id);
    if (fault !== undefined) return fault;
    const near = nearIds(id, ALL);
    throw new Problem(
      'There is no such fault',
      `${JSON.stringify(id)}; near it: ${near.map((each) => `${each.id} (${each.title})`).join(', ')}`,
      'npm run mock -- --list-faults lists them all',
    );
  });
}
