import type { Fault } from '../../pipeline/fault.ts';

export const availabilityFaults: readonly Fault[] = [];
