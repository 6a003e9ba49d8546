import type { Fault } from '../../pipeline/fault.ts';
import { F199 } from './F199-one-early.ts';
import { F200 } from './F200-one-late.ts';
import { F203 } from './F203-limited-503.ts';
import { F204 } from './F204-limited-200.ts';
import { F205 } from './F205-limited-hang-up.ts';
import { F206 } from './F206-limited-text.ts';
import { F208 } from './F208-refused-in-between.ts';
import { F209 } from './F209-after-reset.ts';
import { F212 } from './F212-gets-free.ts';
import { F213 } from './F213-failures-mixed.ts';
import { F214 } from './F214-strangers-pay.ts';
import { F216 } from './F216-others-throttled.ts';
import { F217 } from './F217-forwarded-for.ts';
import { F218 } from './F218-path-variants.ts';
import { F221 } from './F221-limited-takes-effect.ts';
import { F222 } from './F222-shared-environments.ts';
import { X16 } from './X16-user-agent.ts';
import { X17 } from './X17-gets-go-on.ts';

export const rateLimitFaults: readonly Fault[] = [
  F199,
  F200,
  F203,
  F204,
  F205,
  F206,
  F208,
  F209,
  F212,
  F213,
  F214,
  F216,
  F217,
  F218,
  F221,
  F222,
  X16,
  X17,
];
