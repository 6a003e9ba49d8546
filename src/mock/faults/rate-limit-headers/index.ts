import type { Fault } from '../../pipeline/fault.ts';
import { F150 } from './F150-limit-missing.ts';
import { F151 } from './F151-remaining-missing.ts';
import { F153 } from './F153-trio-missing-on-400.ts';
import { F158 } from './F158-misspelt.ts';
import { F162 } from './F162-two-layers.ts';
import { F166 } from './F166-remaining-stuck.ts';
import { F176 } from './F176-reset-delta.ts';
import { F185 } from './F185-retry-after-missing.ts';

export const rateLimitHeadersFaults: readonly Fault[] = [F150, F151, F153, F158, F162, F166, F176, F185];
