import type { Fault } from '../../pipeline/fault.ts';
import { F274 } from './F274-unknown-route-200.ts';
import { F275 } from './F275-html-404.ts';
import { F278 } from './F278-wrong-method-404.ts';
import { F279 } from './F279-no-allow.ts';
import { F281 } from './F281-head-refused.ts';

export const routingFaults: readonly Fault[] = [F274, F275, F278, F279, F281];
