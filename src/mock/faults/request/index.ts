import type { Fault } from '../../pipeline/fault.ts';
import { F252 } from './F252-malformed-accepted.ts';
import { F253 } from './F253-malformed-500.ts';
import { F255 } from './F255-text-plain.ts';
import { F256 } from './F256-no-type.ts';
import { F257 } from './F257-form.ts';
import { F259 } from './F259-type-case.ts';
import { F260 } from './F260-type-400.ts';
import { F262 } from './F262-no-object-500.ts';
import { F263 } from './F263-missing-parameter.ts';
import { F265 } from './F265-operator-injection.ts';
import { F266 } from './F266-metacharacters-500.ts';
import { F268 } from './F268-large-500.ts';
import { F269 } from './F269-nested-500.ts';
import { F271 } from './F271-prototype.ts';
import { F272 } from './F272-utf-16-500.ts';
import { F324 } from './F324-get-with-type.ts';
import { F325 } from './F325-duplicate-members.ts';

export const requestFaults: readonly Fault[] = [
  F252,
  F253,
  F255,
  F256,
  F257,
  F259,
  F260,
  F262,
  F263,
  F265,
  F266,
  F268,
  F269,
  F271,
  F272,
  F324,
  F325,
];
