import type { Fault } from '../../pipeline/fault.ts';
import { F223 } from './F223-no-key-needed.ts';
import { F224 } from './F224-any-token.ts';
import { F226 } from './F226-basic.ts';
import { F228 } from './F228-bearer-case.ts';
import { F229 } from './F229-header-case.ts';
import { F231 } from './F231-in-body-or-cookie.ts';
import { F233 } from './F233-no-challenge.ts';
import { F234 } from './F234-other-challenge.ts';
import { F235 } from './F235-refused-200.ts';
import { F237 } from './F237-refused-500.ts';
import { F238 } from './F238-expired.ts';
import { F239 } from './F239-unsigned.ts';
import { F241 } from './F241-other-environment.ts';
import { F243 } from './F243-other-environment-empty.ts';
import { F244 } from './F244-public-key.ts';
import { F246 } from './F246-one-open.ts';
import { F247 } from './F247-gets-open.ts';
import { F249 } from './F249-validated-first.ts';
import { F250 } from './F250-two-keys.ts';
import { X10 } from './X10-longer-key.ts';
import { X11 } from './X11-other-header.ts';
import { X13 } from './X13-letter-case.ts';
import { X14 } from './X14-any-key-for-one.ts';
import { X21 } from './X21-head-open.ts';
import { X22 } from './X22-small-bearer.ts';
import { X28 } from './X28-one-closed.ts';

export const authenticationFaults: readonly Fault[] = [
  F223,
  F224,
  F226,
  F228,
  F229,
  F231,
  F233,
  F234,
  F235,
  F237,
  F238,
  F239,
  F241,
  F243,
  F244,
  F246,
  F247,
  F249,
  F250,
  X10,
  X11,
  X13,
  X14,
  X21,
  X22,
  X28,
];
