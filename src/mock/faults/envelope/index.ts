import type { Fault } from '../../pipeline/fault.ts';
import { F054 } from './F054-status-missing.ts';
import { F055 } from './F055-message-missing.ts';
import { F057 } from './F057-status-boolean.ts';
import { F058 } from './F058-status-word.ts';
import { F059 } from './F059-message-empty.ts';
import { F061 } from './F061-unwrapped.ts';
import { F063 } from './F063-renamed-data.ts';
import { F064 } from './F064-empty-array.ts';
import { F065 } from './F065-one-without-envelope.ts';
import { F068 } from './F068-error-praises.ts';
import { F069 } from './F069-error-with-data.ts';
import { F070 } from './F070-other-status-code.ts';
import { F072 } from './F072-other-envelope-for-get.ts';
import { F321 } from './F321-success-flag.ts';

export const envelopeFaults: readonly Fault[] = [
  F054,
  F055,
  F057,
  F058,
  F059,
  F061,
  F063,
  F064,
  F065,
  F068,
  F069,
  F070,
  F072,
  F321,
];
