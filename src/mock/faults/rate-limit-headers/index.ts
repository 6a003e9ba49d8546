import type { Fault } from '../../pipeline/fault.ts';
import { F150 } from './F150-limit-missing.ts';
import { F151 } from './F151-remaining-missing.ts';
import { F153 } from './F153-trio-missing-on-400.ts';
import { F155 } from './F155-trio-missing-on-404.ts';
import { F156 } from './F156-trio-missing-on-429.ts';
import { F158 } from './F158-misspelt.ts';
import { F159 } from './F159-limit-100.ts';
import { F161 } from './F161-limit-differs.ts';
import { F162 } from './F162-two-layers.ts';
import { F163 } from './F163-remaining-negative.ts';
import { F164 } from './F164-counted-before-or-after.ts';
import { F166 } from './F166-remaining-stuck.ts';
import { F167 } from './F167-counted-twice.ts';
import { F169 } from './F169-remaining-above-limit.ts';
import { F171 } from './F171-always-0.ts';
import { F172 } from './F172-not-restored.ts';
import { F174 } from './F174-fresh-on-connection.ts';
import { F176 } from './F176-reset-delta.ts';
import { F177 } from './F177-reset-date.ts';
import { F178 } from './F178-reset-past.ts';
import { F179 } from './F179-reset-far.ts';
import { F181 } from './F181-reset-jitters.ts';
import { F182 } from './F182-reset-frozen.ts';
import { F185 } from './F185-retry-after-missing.ts';
import { F186 } from './F186-retry-after-0.ts';
import { F187 } from './F187-retry-after-negative.ts';
import { F188 } from './F188-retry-after-decimal.ts';
import { F190 } from './F190-retry-after-epoch.ts';
import { F191 } from './F191-retry-after-unit.ts';
import { F193 } from './F193-retry-after-short.ts';
import { F195 } from './F195-before-reset.ts';
import { F196 } from './F196-constant.ts';
import { X18 } from './X18-one-left-on-429.ts';

export const rateLimitHeadersFaults: readonly Fault[] = [
  F150,
  F151,
  F153,
  F155,
  F156,
  F158,
  F159,
  F161,
  F162,
  F163,
  F164,
  F166,
  F167,
  F169,
  F171,
  F172,
  F174,
  F176,
  F177,
  F178,
  F179,
  F181,
  F182,
  F185,
  F186,
  F187,
  F188,
  F190,
  F191,
  F193,
  F195,
  F196,
  X18,
];
