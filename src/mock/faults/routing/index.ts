import type { Fault } from '../../pipeline/fault.ts';
import { F274 } from './F274-unknown-route-200.ts';
import { F275 } from './F275-html-404.ts';
import { F278 } from './F278-wrong-method-404.ts';
import { F279 } from './F279-no-allow.ts';
import { F280 } from './F280-allow-lies.ts';
import { F281 } from './F281-head-refused.ts';
import { F283 } from './F283-unknown-method-500.ts';
import { F284 } from './F284-method-override.ts';
import { F287 } from './F287-old-version.ts';
import { F288 } from './F288-helper-routes.ts';
import { F289 } from './F289-get-changes.ts';
import { F291 } from './F291-cors-hides.ts';
import { X09 } from './X09-cors-with-credentials.ts';
import { X12 } from './X12-trace.ts';

export const routingFaults: readonly Fault[] = [
  F274,
  F275,
  F278,
  F279,
  F280,
  F281,
  F283,
  F284,
  F287,
  F288,
  F289,
  F291,
  X09,
  X12,
];
