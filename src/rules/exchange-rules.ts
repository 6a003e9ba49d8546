import { keyAccepted } from './authentication/key-accepted.ts';
import { inTime } from './availability/in-time.ts';
import { size } from './availability/size.ts';
import { steadyConnections } from './availability/steady-connections.ts';
import { alikeRows } from './data/alike-rows.ts';
import { amountSign } from './data/amount-sign.ts';
import { filters } from './data/filters.ts';
import { noNullWords } from './data/no-null-words.ts';
import { oneDirection } from './data/one-direction.ts';
import { ownIds } from './data/own-ids.ts';
import { plainText } from './data/plain-text.ts';
import { runningBalance } from './data/running-balance.ts';
import { sameEverywhere } from './data/same-everywhere.ts';
import { dataSchema } from './data/schema.ts';
import { timeOrder } from './data/time-order.ts';
import { errorMessage } from './envelope/error-message.ts';
import { errorShape } from './envelope/error-shape.ts';
import { noDataOnError } from './envelope/no-data-on-error.ts';
import { payloadInData } from './envelope/payload-in-data.ts';
import { envelopeSchema } from './envelope/schema.ts';
import { statusCode } from './envelope/status-code.ts';
import { ownLinks } from './environment/own-links.ts';
import { ownRecords } from './environment/own-records.ts';
import { noInternalFields } from './exposure/no-internal-fields.ts';
import { noInternalText, noStackTrace } from './exposure/no-internals.ts';
import { noKey } from './exposure/no-key.ts';
import { noSecrets } from './exposure/no-secrets.ts';
import { notEmpty } from './json/not-empty.ts';
import { object } from './json/object.ts';
import { safeNumbers } from './json/safe-numbers.ts';
import { syntax } from './json/syntax.ts';
import { uniqueNames } from './json/unique-names.ts';
import { acceptable } from './media-type/acceptable.ts';
import { charset } from './media-type/charset.ts';
import { encodedOnce } from './media-type/encoded-once.ts';
import { jsonMediaType } from './media-type/json.ts';
import { noByteOrderMark } from './media-type/no-byte-order-mark.ts';
import { utf8 } from './media-type/utf-8.ts';
import { arithmetic } from './pagination/arithmetic.ts';
import { pageSize } from './pagination/page-size.ts';
import { paginationSchema } from './pagination/schema.ts';
import { limitValue } from './rate-limit-headers/limit-value.ts';
import { once } from './rate-limit-headers/once.ts';
import { limitPresent, remainingPresent, resetPresent } from './rate-limit-headers/present.ts';
import { remainingValue } from './rate-limit-headers/remaining-value.ts';
import { resetValue } from './rate-limit-headers/reset-value.ts';
import { retryAfterPresent } from './rate-limit-headers/retry-after-present.ts';
import { retryAfterValue } from './rate-limit-headers/retry-after-value.ts';
import { corsCredentials } from './routing/cors-credentials.ts';
import type { ExchangeRule } from './rule.ts';
import { agreement } from './status/agreement.ts';
import { documented } from './status/documented.ts';
import { registered } from './status/registered.ts';
import { slowOperation } from './status/slow-operation.ts';
import { waitHint } from './status/wait-hint.ts';
import { answered } from './transport/answered.ts';
import { clock } from './transport/clock.ts';
import { contentCoding } from './transport/content-coding.ts';
import { dateHeader } from './transport/date-header.ts';
import { noRedirect } from './transport/no-redirect.ts';
import { privateCaching } from './transport/private-caching.ts';
import { wellFormed } from './transport/well-formed.ts';

/** Every rule that judges one exchange, in report order. A new rule is one file and one line here. */
export const exchangeRules: readonly ExchangeRule[] = [
  // transport
  answered,
  wellFormed,
  contentCoding,
  noRedirect,
  dateHeader,
  clock,
  privateCaching,
  // status
  documented,
  agreement,
  registered,
  waitHint,
  slowOperation,
  // media type and characters
  jsonMediaType,
  charset,
  utf8,
  noByteOrderMark,
  acceptable,
  encodedOnce,
  // JSON
  notEmpty,
  syntax,
  object,
  safeNumbers,
  uniqueNames,
  // envelope
  envelopeSchema,
  errorShape,
  payloadInData,
  errorMessage,
  noDataOnError,
  statusCode,
  // data
  dataSchema,
  alikeRows,
  noNullWords,
  plainText,
  filters,
  ownIds,
  amountSign,
  oneDirection,
  runningBalance,
  timeOrder,
  sameEverywhere,
  // pagination
  paginationSchema,
  pageSize,
  arithmetic,
  // limit headers
  limitPresent,
  remainingPresent,
  resetPresent,
  once,
  limitValue,
  remainingValue,
  resetValue,
  retryAfterPresent,
  retryAfterValue,
  // keys, environments and exposure
  keyAccepted,
  ownRecords,
  ownLinks,
  noKey,
  noStackTrace,
  noInternalText,
  noInternalFields,
  noSecrets,
  corsCredentials,
  // availability
  inTime,
  steadyConnections,
  size,
];
