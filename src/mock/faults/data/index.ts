import type { Fault } from '../../pipeline/fault.ts';
import { F073 } from './F073-field-absent.ts';
import { F074 } from './F074-null-string.ts';
import { F080 } from './F080-number-as-string.ts';
import { F083 } from './F083-single-collapses.ts';
import { F089 } from './F089-timestamp-space.ts';
import { F098 } from './F098-filter-ignored.ts';
import { F100 } from './F100-swapped-fields.ts';

export const dataFaults: readonly Fault[] = [F073, F074, F080, F083, F089, F098, F100];
