import type { Fault } from '../../pipeline/fault.ts';

export const environmentFaults: readonly Fault[] = [];
