import type { Fault } from '../../pipeline/fault.ts';

export const allowedFaults: readonly Fault[] = [];
