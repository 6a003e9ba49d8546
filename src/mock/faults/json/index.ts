import type { Fault } from '../../pipeline/fault.ts';
import { F040 } from './F040-trailing-comma.ts';
import { F043 } from './F043-nan-literal.ts';
import { F045 } from './F045-two-documents.ts';
import { F047 } from './F047-empty-200.ts';
import { F051 } from './F051-unsafe-integer.ts';
import { F053 } from './F053-leading-zero.ts';

export const jsonFaults: readonly Fault[] = [F040, F043, F045, F047, F051, F053];
