import type { Fault } from '../../pipeline/fault.ts';
import { F001 } from './F001-truncated-body.ts';
import { F002 } from './F002-excess-bytes.ts';
import { F004 } from './F004-both-lengths.ts';
import { F005 } from './F005-no-response.ts';
import { F007 } from './F007-body-where-none-is-due.ts';
import { F008 } from './F008-false-gzip.ts';
import { F010 } from './F010-redirect.ts';
import { F012 } from './F012-date-missing.ts';
import { F013 } from './F013-clock-ahead.ts';
import { F014 } from './F014-cacheable.ts';

export const transportFaults: readonly Fault[] = [F001, F002, F004, F005, F007, F008, F010, F012, F013, F014];
