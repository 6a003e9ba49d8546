import { sameTotal } from './pagination/same-total.ts';
import { countsDown } from './rate-limit-headers/counts-down.ts';
import { limitSteady } from './rate-limit-headers/limit-steady.ts';
import { resetSteady } from './rate-limit-headers/reset-steady.ts';
import { restored } from './rate-limit-headers/restored.ts';
import { retryAfterAlike } from './rate-limit-headers/retry-after-alike.ts';
import { retryAfterCountsDown } from './rate-limit-headers/retry-after-counts-down.ts';
import { zeroHolds } from './rate-limit-headers/zero-holds.ts';
import { failuresCountAlike } from './rate-limit/failures-count-alike.ts';
import { getsCount } from './rate-limit/gets-count.ts';
import { noEarly429 } from './rate-limit/no-early-429.ts';
import { windowEnds } from './rate-limit/window-ends.ts';
import type { SequenceRule } from './rule.ts';

/** Every rule that judges the calls of one key in their order. A new rule is one file and one line here. */
export const sequenceRules: readonly SequenceRule[] = [
  countsDown,
  limitSteady,
  resetSteady,
  zeroHolds,
  restored,
  retryAfterAlike,
  retryAfterCountsDown,
  noEarly429,
  windowEnds,
  getsCount,
  failuresCountAlike,
  sameTotal,
];
