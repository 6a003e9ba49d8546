import type { Fault } from '../../pipeline/fault.ts';
import { F309 } from './F309-created-unreadable.ts';
import { F310 } from './F310-removed-readable.ts';
import { F311 } from './F311-failed-create-stays.ts';
import { F313 } from './F313-missing-from-list.ts';
import { X27 } from './X27-remembered-list.ts';

export const stateFaults: readonly Fault[] = [F309, F310, F311, F313, X27];
