import type { Fault } from '../../pipeline/fault.ts';
import { F293 } from './F293-sandbox-says-production.ts';
import { F294 } from './F294-missing-in-production.ts';
import { F296 } from './F296-other-links.ts';
import { X24 } from './X24-sandbox-records.ts';

export const environmentFaults: readonly Fault[] = [F293, F294, F296, X24];
