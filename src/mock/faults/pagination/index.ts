import type { Fault } from '../../pipeline/fault.ts';
import { F108 } from './F108-limit-ignored.ts';
import { F110 } from './F110-zero-based.ts';
import { F111 } from './F111-page-ignored.ts';
import { F112 } from './F112-unpaged-other-order.ts';
import { F113 } from './F113-overlap.ts';
import { F115 } from './F115-order-differs.ts';
import { F116 } from './F116-ties.ts';
import { F118 } from './F118-padded-last-page.ts';
import { F120 } from './F120-beyond-500.ts';
import { F122 } from './F122-page-zero-last.ts';
import { F123 } from './F123-negative-page.ts';
import { F125 } from './F125-limit-zero-500.ts';
import { F126 } from './F126-negative-limit-everything.ts';
import { F127 } from './F127-no-cap.ts';
import { F129 } from './F129-limit-as-text.ts';
import { F130 } from './F130-fractional-limit.ts';
import { F132 } from './F132-page-overflow.ts';
import { F134 } from './F134-total-unfiltered.ts';
import { F135 } from './F135-total-shrinks.ts';
import { F137 } from './F137-next-page-promised.ts';
import { F138 } from './F138-next-page-denied.ts';
import { F139 } from './F139-previous-page-promised.ts';
import { F141 } from './F141-pages-as-text.ts';
import { F142 } from './F142-paging-counter.ts';
import { F144 } from './F144-limit-before-filter.ts';
import { F145 } from './F145-one-unpaged.ts';
import { F146 } from './F146-page-in-query.ts';
import { F149 } from './F149-deep-page-slow.ts';
import { X07 } from './X07-total-so-far.ts';
import { X15 } from './X15-second-page-late.ts';
import { X26 } from './X26-payments-unpaged.ts';

export const paginationFaults: readonly Fault[] = [
  F108,
  F110,
  F111,
  F112,
  F113,
  F115,
  F116,
  F118,
  F120,
  F122,
  F123,
  F125,
  F126,
  F127,
  F129,
  F130,
  F132,
  F134,
  F135,
  F137,
  F138,
  F139,
  F141,
  F142,
  F144,
  F145,
  F146,
  F149,
  X07,
  X15,
  X26,
];
