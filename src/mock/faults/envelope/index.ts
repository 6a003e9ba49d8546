import type { Fault } from '../../pipeline/fault.ts';
import { F054 } from './F054-status-missing.ts';
import { F057 } from './F057-status-boolean.ts';
import { F058 } from './F058-status-word.ts';
import { F061 } from './F061-unwrapped.ts';
import { F063 } from './F063-renamed-data.ts';
import { F065 } from './F065-one-without-envelope.ts';

export const envelopeFaults: readonly Fault[] = [F054, F057, F058, F061, F063, F065];
