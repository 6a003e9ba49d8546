import { F001 } from './transport/F001-truncated-body.ts';
import { F002 } from './transport/F002-excess-bytes.ts';
import { F004 } from './transport/F004-both-lengths.ts';
import { F005 } from './transport/F005-no-response.ts';
import { F008 } from './transport/F008-false-gzip.ts';
import { F012 } from './transport/F012-date-missing.ts';
import { F017 } from './status/F017-error-says-success.ts';
import { F018 } from './status/F018-read-created.ts';
import { F019 } from './status/F019-unknown-id-500.ts';
import { F021 } from './status/F021-bad-parameter-500.ts';
import { F022 } from './status/F022-unregistered-status.ts';
import { F028 } from './media-type/F028-labelled-html.ts';
import { F030 } from './media-type/F030-html-errors.ts';
import { F034 } from './media-type/F034-invalid-utf8.ts';
import { F035 } from './media-type/F035-byte-order-mark.ts';
import { F039 } from './media-type/F039-double-encoded.ts';
import { F040 } from './json/F040-trailing-comma.ts';
import { F043 } from './json/F043-nan-literal.ts';
import { F045 } from './json/F045-two-documents.ts';
import { F047 } from './json/F047-empty-200.ts';
import { F051 } from './json/F051-unsafe-integer.ts';
import { F053 } from './json/F053-leading-zero.ts';
import { F054 } from './envelope/F054-status-missing.ts';
import { F057 } from './envelope/F057-status-boolean.ts';
import { F058 } from './envelope/F058-status-word.ts';
import { F061 } from './envelope/F061-unwrapped.ts';
import { F063 } from './envelope/F063-renamed-data.ts';
import { F065 } from './envelope/F065-one-without-envelope.ts';
import { F073 } from './data/F073-field-absent.ts';
import { F074 } from './data/F074-null-string.ts';
import { F080 } from './data/F080-number-as-string.ts';
import { F083 } from './data/F083-single-collapses.ts';
import { F089 } from './data/F089-timestamp-space.ts';
import { F098 } from './data/F098-filter-ignored.ts';
import { F100 } from './data/F100-swapped-fields.ts';
import { F108 } from './pagination/F108-limit-ignored.ts';
import { F110 } from './pagination/F110-zero-based.ts';
import { F111 } from './pagination/F111-page-ignored.ts';
import { F113 } from './pagination/F113-overlap.ts';
import { F118 } from './pagination/F118-padded-last-page.ts';
import { F134 } from './pagination/F134-total-unfiltered.ts';
import { F137 } from './pagination/F137-next-page-promised.ts';
import { F142 } from './pagination/F142-paging-counter.ts';
import { F150 } from './rate-limit-headers/F150-limit-missing.ts';
import { F151 } from './rate-limit-headers/F151-remaining-missing.ts';
import { F153 } from './rate-limit-headers/F153-trio-missing-on-400.ts';
import { F158 } from './rate-limit-headers/F158-misspelt.ts';
import { F162 } from './rate-limit-headers/F162-two-layers.ts';
import { F166 } from './rate-limit-headers/F166-remaining-stuck.ts';
import { F176 } from './rate-limit-headers/F176-reset-delta.ts';
import { F185 } from './rate-limit-headers/F185-retry-after-missing.ts';
import { F199 } from './rate-limit/F199-one-early.ts';
import { F200 } from './rate-limit/F200-one-late.ts';
import { F203 } from './rate-limit/F203-limited-503.ts';
import { F205 } from './rate-limit/F205-limited-hang-up.ts';
import { F214 } from './rate-limit/F214-strangers-pay.ts';
import { F217 } from './rate-limit/F217-forwarded-for.ts';
import { F223 } from './authentication/F223-no-key-needed.ts';
import { F224 } from './authentication/F224-any-token.ts';
import { F228 } from './authentication/F228-bearer-case.ts';
import { F233 } from './authentication/F233-no-challenge.ts';
import { F241 } from './authentication/F241-other-environment.ts';
import { F249 } from './authentication/F249-validated-first.ts';
import { F252 } from './request/F252-malformed-accepted.ts';
import { F253 } from './request/F253-malformed-500.ts';
import { F255 } from './request/F255-text-plain.ts';
import { F259 } from './request/F259-type-case.ts';
import { F324 } from './request/F324-get-with-type.ts';
import { F274 } from './routing/F274-unknown-route-200.ts';
import { F275 } from './routing/F275-html-404.ts';
import { F278 } from './routing/F278-wrong-method-404.ts';
import { F279 } from './routing/F279-no-allow.ts';
import { F281 } from './routing/F281-head-refused.ts';
import type { Fault } from '../pipeline/fault.ts';

/** Every fault, grouped by area. To add one: one file, one import, one name here. */
export const ALL: readonly Fault[] = [
  // transport
  F001,
  F002,
  F004,
  F005,
  F008,
  F012,
  // status
  F017,
  F018,
  F019,
  F021,
  F022,
  // media-type
  F028,
  F030,
  F034,
  F035,
  F039,
  // json
  F040,
  F043,
  F045,
  F047,
  F051,
  F053,
  // envelope
  F054,
  F057,
  F058,
  F061,
  F063,
  F065,
  // data
  F073,
  F074,
  F080,
  F083,
  F089,
  F098,
  F100,
  // pagination
  F108,
  F110,
  F111,
  F113,
  F118,
  F134,
  F137,
  F142,
  // rate-limit-headers
  F150,
  F151,
  F153,
  F158,
  F162,
  F166,
  F176,
  F185,
  // rate-limit
  F199,
  F200,
  F203,
  F205,
  F214,
  F217,
  // authentication
  F223,
  F224,
  F228,
  F233,
  F241,
  F249,
  // request
  F252,
  F253,
  F255,
  F259,
  F324,
  // routing
  F274,
  F275,
  F278,
  F279,
  F281,
];
