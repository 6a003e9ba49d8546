import type { Fault } from '../../pipeline/fault.ts';
import { F108 } from './F108-limit-ignored.ts';
import { F110 } from './F110-zero-based.ts';
import { F111 } from './F111-page-ignored.ts';
import { F113 } from './F113-overlap.ts';
import { F118 } from './F118-padded-last-page.ts';
import { F134 } from './F134-total-unfiltered.ts';
import { F137 } from './F137-next-page-promised.ts';
import { F142 } from './F142-paging-counter.ts';

export const paginationFaults: readonly Fault[] = [F108, F110, F111, F113, F118, F134, F137, F142];
