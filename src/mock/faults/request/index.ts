import type { Fault } from '../../pipeline/fault.ts';
import { F252 } from './F252-malformed-accepted.ts';
import { F253 } from './F253-malformed-500.ts';
import { F255 } from './F255-text-plain.ts';
import { F259 } from './F259-type-case.ts';
import { F324 } from './F324-get-with-type.ts';

export const requestFaults: readonly Fault[] = [F252, F253, F255, F259, F324];
