import type { Fault } from '../../pipeline/fault.ts';
import { F040 } from './F040-trailing-comma.ts';
import { F042 } from './F042-bare-keys.ts';
import { F043 } from './F043-nan-literal.ts';
import { F045 } from './F045-two-documents.ts';
import { F047 } from './F047-empty-200.ts';
import { F048 } from './F048-raw-control.ts';
import { F050 } from './F050-array-at-the-top.ts';
import { F051 } from './F051-unsafe-integer.ts';
import { F053 } from './F053-leading-zero.ts';

export const jsonFaults: readonly Fault[] = [F040, F042, F043, F045, F047, F048, F050, F051, F053];
