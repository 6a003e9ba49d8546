import type { Fault } from '../../pipeline/fault.ts';

export const stateFaults: readonly Fault[] = [];
