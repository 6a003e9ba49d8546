import type { Fault } from '../../pipeline/fault.ts';
import { F316 } from './F316-slow.ts';
import { F318 } from './F318-dribble.ts';
import { F319 } from './F319-connections-reset.ts';
import { F320 } from './F320-growing.ts';

export const availabilityFaults: readonly Fault[] = [F316, F318, F319, F320];
