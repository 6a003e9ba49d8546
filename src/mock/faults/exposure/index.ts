import type { Fault } from '../../pipeline/fault.ts';

export const exposureFaults: readonly Fault[] = [];
