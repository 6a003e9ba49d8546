import { gzipSync } from 'node:zlib';
import type { Exchange } from '../../../src/core/exchange.ts';
import { aSequence, type Call } from '../../support/a-sequence.ts';
import {
  aCustomer,
  aFailure,
  anError,
  anExchange,
  aPage,
  customers,
  date,
  now,
  nowSeconds,
  type ExchangeParts,
} from '../../support/an-exchange.ts';

const challenge = 'Negotiate, Bearer realm="okra", error="invalid_token", Basic realm="a, b"';
const unauthorised: ExchangeParts = { headers: { 'WWW-Authenticate': challenge } };
const limited = (retryAfter: string): Exchange =>
  anError(429, {}, { headers: { 'Retry-After': retryAfter, 'X-RateLimit-Remaining': '0' } });
const ofCustomer = (members: object): Exchange => anExchange({ body: aPage([aCustomer(members)]) });
const failed = (call: Call): Call => ({
  status: 404,
  intent: 'probe',
  body: { status: 'error', message: 'No such customer' },
  ...call,
});
const page = (sent: object, length: number, description: object, parts: ExchangeParts = {}): Exchange =>
  anExchange({ sent, body: aPage(customers(length), { limit: 10, page: 1, totalDocs: 0, ...description }), ...parts });
const transaction = (debit: number): object => ({ _id: `t${debit}`, debit, trans_date: '2026-01-01' });

/** What a server may do, although a hasty rule would report it. The calls of a row are those of one key, in order. */
export const allowedVariants: Readonly<Record<string, readonly Exchange[]>> = {
  'B01 header names in any letter case and order': [
    anExchange({
      headers: {
        'X-RateLimit-Limit': undefined,
        'Content-Type': undefined,
        'x-ratelimit-limit': '60',
        'CONTENT-TYPE': 'application/json',
      },
    }),
  ],
  'a download that is a file': [
    anExchange({
      operation: 'Things / Download',
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      body: 'date,debit,credit\n2026-01-01,5.00,\n',
    }),
  ],
  'B34 and B35: Remaining before the call, of which failures are free': aSequence(
    { remaining: 60 },
    failed({ remaining: 59 }),
    { method: 'GET', remaining: 59 },
    failed({ remaining: 58 }),
    { remaining: 58 },
  ),
  'B03 Content-Type: Application/JSON': [anExchange({ headers: { 'Content-Type': 'Application/JSON' } })],
  'B04 chunked transfer': [anExchange({ headers: { 'Transfer-Encoding': 'chunked' } })],
  'B05 gzip that says so': [
    anExchange({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(JSON.stringify(aPage())) }),
  ],
  'a narration whose parts a backslash separates': [
    anExchange({ body: aPage([aCustomer({ name: 'NIP\\TRF\\nwosu' })]) }),
  ],
  'a large body refused before it was read to its end': [
    anExchange(),
    anExchange({ sent: { note: 'x'.repeat(2 * 1024 * 1024) }, answered: false, failure: aFailure('no-response') }),
  ],
  'B08 another member of the envelope': [anExchange({ body: aPage([], undefined, { requestId: 'r-1' }) })],
  'B09 another field in data': [ofCustomer({ nickname: 'Ada' })],
  'B10 RateLimit and RateLimit-Policy beside the limit headers': [
    anExchange({ headers: { RateLimit: '"minute";r=41;t=30', 'RateLimit-Policy': '"minute";q=60;w=60' } }),
  ],
  'B12 every field null that may be': [
    ofCustomer({ name: null, email: null }),
    anExchange({
      url: '/transactions/getByType',
      operation: 'Transactions / Get transactions by customer',
      sent: { type: 'debit', value: '5' },
      body: { status: 'success', message: 'x', data: { transaction: [{ _id: 't', debit: null, credit: null }] } },
    }),
    anExchange({
      url: '/customers/find-customers-by',
      sent: { key: 'name', value: 'Ada' },
      body: aPage([aCustomer({ name: null })]),
    }),
  ],
  'B13 a person whose name is Null': [ofCustomer({ name: 'Null' })],
  'B15 times with an offset and with 0 to 9 digits of a second': [
    ofCustomer({ created_at: '2026-11-24T16:00:00+01:00' }),
    ofCustomer({ created_at: '2026-11-24T15:00:00.123456789Z' }),
  ],
  'B16 a negative amount on a reversal': [
    anExchange({
      operation: 'Transactions / Get transactions by customer',
      body: { status: 'success', message: 'x', data: { transaction: [transaction(5), transaction(-5)] } },
    }),
  ],
  'B18 an empty list with total 0': [
    page({}, 0, { totalPages: 1, hasNextPage: false, hasPrevPage: false, nextPage: null, pagingCounter: 1 }),
    page({}, 0, { totalPages: 0, pagingCounter: 0 }),
  ],
  'B19 a last page that is full, and an empty one behind it': [
    page({ page: 2 }, 10, { totalDocs: 20, page: 2, totalPages: 2, hasNextPage: false, nextPage: null }),
    page({ page: 3 }, 0, { totalDocs: 20, page: 3, totalPages: 2 }),
  ],
  'B20 an empty page beyond the end': [page({ page: 99 }, 0, { totalDocs: 25, page: 99, hasPrevPage: true })],
  'B22 a 400 for page 0': [anError(400, {}, { sent: { page: 0 } })],
  'B23 page 1 for page 0': [page({ page: 0 }, 10, { totalDocs: 25, page: 1 }, { intent: 'probe' })],
  'B26 Retry-After on a 429 only': [anExchange(), limited('30')],
  'B27 Retry-After on every answer': aSequence({ retryAfter: '60' }, { remaining: 29, retryAfter: '60' }),
  'B28 Retry-After as a date': [limited(new Date(now + 30_000).toUTCString())],
  'B29 Retry-After a second longer than until Reset': [limited('31')],
  'B32 a sliding window': aSequence(
    { remaining: 2, reset: 60 },
    { remaining: 1, reset: 60 },
    { at: 20, remaining: 15, reset: 80 },
    { at: 40, remaining: 30, reset: 100 },
  ),
  'B33 a full window right before another': aSequence(
    { at: 58, remaining: 1 },
    { at: 59, remaining: 0 },
    { at: 60, remaining: 59, reset: 120 },
    { at: 61, remaining: 58, reset: 120 },
  ),
  'B34 a first Remaining of 59': aSequence({ at: -5, remaining: 3, reset: 0 }, { at: 1, remaining: 59 }),
  'B34 a first Remaining of 60': aSequence({ at: -5, remaining: 3, reset: 0 }, { at: 1, remaining: 60 }),
  'B35 failed calls that count': aSequence({ remaining: 9 }, failed({ remaining: 8 }), failed({ remaining: 7 })),
  'B35 failed calls that do not count': aSequence({ remaining: 9 }, failed({ remaining: 9 }), { remaining: 8 }),
  'B37 a client whose clock is 90 s slow': [anExchange({ startedAt: now - 90_000 })],
  'B37 a client whose clock is 90 s fast': [
    anExchange({ startedAt: now + 90_000, headers: { 'X-RateLimit-Reset': String(nowSeconds + 1) } }),
  ],
  'B39 a 401 with several challenges': [anError(401, {}, unauthorised)],
  'B40 a 401 or a 403 for a key of the other environment': [anError(401, {}, unauthorised), anError(403)],
  'B42 an error whose data is left out, null or empty': [undefined, null, {}].map((data) => anError(404, { data })),
  'B44 a slow answer inside the deadline': [anExchange({ durationMs: 4_900 })],
  'B45 one 503 with Retry-After, and health behind it': [
    anError(503, {}, { intent: 'retried', headers: { 'Retry-After': '1' } }),
    anExchange({ startedAt: now + 2_000, headers: { Date: date, 'X-RateLimit-Remaining': '40' } }),
  ],
  'B46 a GET without a content type that is refused': [anError(415, {}, { method: 'GET' })],
  'B47 the pages at the ends left out, or null': [
    page({}, 10, { totalDocs: 25, hasPrevPage: false, hasNextPage: true, nextPage: 2 }),
    page({ page: 3 }, 5, { totalDocs: 25, page: 3, prevPage: 2, nextPage: null }),
  ],
  'B49 an error without a message': [anError(400, { message: undefined }), anError(400, { message: null })],
  'B51 a name beside the status of an error': [anError(401, { name: 'APIError' }, unauthorised)],
};
