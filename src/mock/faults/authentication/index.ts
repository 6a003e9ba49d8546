import type { Fault } from '../../pipeline/fault.ts';
import { F223 } from './F223-no-key-needed.ts';
import { F224 } from './F224-any-token.ts';
import { F228 } from './F228-bearer-case.ts';
import { F233 } from './F233-no-challenge.ts';
import { F241 } from './F241-other-environment.ts';
import { F249 } from './F249-validated-first.ts';

export const authenticationFaults: readonly Fault[] = [F223, F224, F228, F233, F241, F249];
