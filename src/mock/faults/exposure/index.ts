import type { Fault } from '../../pipeline/fault.ts';
import { F297 } from './F297-key-echoed.ts';
import { F299 } from './F299-stack-trace.ts';
import { F300 } from './F300-driver-text.ts';
import { F301 } from './F301-internal-fields.ts';
import { F303 } from './F303-other-tenant.ts';
import { F304 } from './F304-existence.ts';
import { F305 } from './F305-reflected.ts';
import { F307 } from './F307-session-cookie.ts';
import { X08 } from './X08-signed-link.ts';
import { X23 } from './X23-one-list-for-all.ts';

export const exposureFaults: readonly Fault[] = [F297, F299, F300, F301, F303, F304, F305, F307, X08, X23];
