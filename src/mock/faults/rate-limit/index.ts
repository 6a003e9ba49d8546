import type { Fault } from '../../pipeline/fault.ts';
import { F199 } from './F199-one-early.ts';
import { F200 } from './F200-one-late.ts';
import { F203 } from './F203-limited-503.ts';
import { F205 } from './F205-limited-hang-up.ts';
import { F214 } from './F214-strangers-pay.ts';
import { F217 } from './F217-forwarded-for.ts';

export const rateLimitFaults: readonly Fault[] = [F199, F200, F203, F205, F214, F217];
