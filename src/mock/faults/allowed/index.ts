import type { Fault } from '../../pipeline/fault.ts';
import { B01 } from './B01-header-names.ts';
import { B03 } from './B03-content-type-case.ts';
import { B04 } from './B04-chunked.ts';
import { B05 } from './B05-gzip.ts';
import { B08 } from './B08-extra-envelope-key.ts';
import { B09 } from './B09-extra-field.ts';
import { B10 } from './B10-ietf-headers.ts';
import { B12 } from './B12-all-null.ts';
import { B13 } from './B13-surname-null.ts';
import { B15 } from './B15-timestamp-forms.ts';
import { B16 } from './B16-reversals.ts';
import { B18 } from './B18-empty.ts';
import { B19 } from './B19-full-last-page.ts';
import { B20 } from './B20-beyond-empty.ts';
import { B22 } from './B22-page-zero-400.ts';
import { B23 } from './B23-page-zero-first.ts';
import { B26 } from './B26-retry-after-when-limited.ts';
import { B27 } from './B27-retry-after-0.ts';
import { B28 } from './B28-retry-after-date.ts';
import { B29 } from './B29-retry-after-rounded-up.ts';
import { B32 } from './B32-sliding-window.ts';
import { B33 } from './B33-clock-minutes.ts';
import { B34 } from './B34-counted-after.ts';
import { B35 } from './B35-failures-free.ts';
import { B37 } from './B37-clock-ahead.ts';
import { B39 } from './B39-several-challenges.ts';
import { B40 } from './B40-other-environment-403.ts';
import { B42 } from './B42-error-data.ts';
import { B44 } from './B44-slow-searches.ts';
import { B45 } from './B45-one-503.ts';
import { B46 } from './B46-get-needs-type.ts';
import { B47 } from './B47-no-page-no-field.ts';
import { B49 } from './B49-error-without-message.ts';
import { B51 } from './B51-error-name.ts';

export const allowedFaults: readonly Fault[] = [
  B01,
  B03,
  B04,
  B05,
  B08,
  B09,
  B10,
  B12,
  B13,
  B15,
  B16,
  B18,
  B19,
  B20,
  B22,
  B23,
  B26,
  B27,
  B28,
  B29,
  B32,
  B33,
  B34,
  B35,
  B37,
  B39,
  B40,
  B42,
  B44,
  B45,
  B46,
  B47,
  B49,
  B51,
];
