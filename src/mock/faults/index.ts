import type { Fault, FaultInfo } from '../pipeline/fault.ts';

const all: readonly Fault[] = [];

/** Every fault and variant that can be switched on. */
export const faults: readonly FaultInfo[] = all;

/** The faults of these ids, in this order. */
export function chooseFaults(ids: readonly string[]): readonly Fault[] {
  return ids.map((id) => {
    const fault = all.find((each) => each.id === id);
    if (fault === undefined) throw new Error(`There is no fault ${id}.`);
    return fault;
  });
}
