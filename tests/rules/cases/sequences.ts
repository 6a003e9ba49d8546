import { aCustomer, aFailure, aPage, customers, nowSeconds } from '../../support/an-exchange.ts';
import { aSequence, leaving, type Call } from '../../support/a-sequence.ts';
import { finds, type SequenceCases } from '../../support/rule-cases.ts';

const [limit, remaining, reset, wait] = [
  'header X-RateLimit-Limit',
  'header X-RateLimit-Remaining',
  'header X-RateLimit-Reset',
  'header Retry-After',
] as const;
const end = nowSeconds + 60;
const endText = `${end} (Tue, 24 Nov 2026 15:01:00 GMT)`;
const limited = (call: Call): Call => ({ status: 429, remaining: 0, ...call });
const failed = (call: Call): Call => ({ status: 404, intent: 'probe', ...call });
const get = (call: Call): Call => ({ method: 'GET', ...call });
const shared = { exclusive: false };
const sliding = aSequence({ remaining: 10, reset: 60 }, { at: 5, remaining: 12, reset: 65 });
const lost = { answered: false, failure: aFailure('no-response') };
const refused = { status: 401, remaining: 29 };
const head = { method: 'HEAD', remaining: 30 };
const afterLost = aSequence({ remaining: 10 }, lost, { remaining: 5 });

const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
/** An answer that shows a customer, of so many. */
const shows = (members: object, totalDocs?: number): Call => ({
  body: aPage([aCustomer(members)], totalDocs === undefined ? undefined : { totalDocs }),
});

/** What the calls of one key say in their order. The last call is the one that breaks the promise. */
export const sequences: SequenceCases = {
  'rate-limit-headers/counts-down': {
    keeps: {
      'one less with each call': leaving(30, 29, 28),
      'others use the key too': { judged: leaving(30, 27), context: shared },
      'a sliding window that gives calls back': sliding,
    },
    breaks: {
      'a count that stays': {
        judged: leaving(30, 30),
        finds: finds(remaining, '30 to become 29', `30, then 30, before the Reset at ${endText}`),
      },
      'a count that falls by two': {
        judged: leaving(30, 28),
        finds: finds(remaining, '30 to become 29', `30, then 28, before the Reset at ${endText}`),
      },
      'a count that starts again within the window': {
        judged: leaving(30, 59),
        finds: finds(remaining, '30 to become 29', `30, then 59, before the Reset at ${endText}`),
      },
    },
    passesOver: {
      'a single call': leaving(30),
      'a failed call, which may count or not': aSequence({ remaining: 30 }, failed({ remaining: 30 })),
      'the first call of the next window': aSequence({ remaining: 3 }, { at: 61, remaining: 59, reset: 120 }),
      'calls around one without an answer, which may have counted': afterLost,
      'calls around a refused key, which may have counted': aSequence({ remaining: 30 }, refused, { remaining: 28 }),
      'calls around a HEAD, which may not have counted': aSequence({ remaining: 30 }, head, { remaining: 29 }),
      'the last second of a window, whose Reset may be rounded up': aSequence(
        { remaining: 3, reset: 60 },
        { at: 59, remaining: 59, reset: 120 },
      ),
      'calls that overlap': aSequence({ remaining: 30, durationMs: 500 }, { remaining: 30 }),
    },
  },
  'rate-limit-headers/limit-steady': {
    keeps: { 'the same limit': leaving(30, 29) },
    breaks: {
      'another limit': {
        judged: aSequence({}, { limit: 100 }),
        finds: finds(limit, '60, as on the call before', '100'),
      },
    },
    passesOver: {
      'a single call': leaving(30),
      'an answer to a refused key, which may show another limit': aSequence({}, { status: 401, limit: 100 }),
    },
  },
  'rate-limit-headers/reset-steady': {
    keeps: {
      'the same Reset': leaving(30, 29),
      'a second earlier, by rounding': aSequence({}, { reset: 59 }),
      sliding,
    },
    breaks: {
      'a Reset that moves back': {
        judged: aSequence({}, { reset: 40 }),
        finds: finds(
          reset,
          `${endText} or later, as on the call before`,
          `${end - 20} (Tue, 24 Nov 2026 15:00:40 GMT)`,
        ),
      },
    },
    passesOver: { 'a Reset that is no time': aSequence({}, { headers: { 'X-RateLimit-Reset': '40' } }) },
  },
  'rate-limit-headers/zero-holds': {
    keeps: { 'a 429 after 0': aSequence({ remaining: 0 }, limited({})) },
    breaks: {
      'a success after 0': {
        judged: leaving(0, 0),
        finds: finds(remaining, 'status 429 until the Reset', `0, then status 200 before the Reset at ${endText}`),
      },
    },
    passesOver: {
      'a success after 1': leaving(1, 0),
      'a success after the Reset': aSequence({ remaining: 0 }, { at: 61, remaining: 59, reset: 120 }),
      'a sliding window': aSequence({ remaining: 0 }, { at: 5, remaining: 0, reset: 65 }),
    },
  },
  'rate-limit-headers/restored': {
    keeps: {
      'the limit less this call': aSequence({ remaining: 3 }, { at: 61, remaining: 59, reset: 121 }),
      'the whole limit, where this call is not yet counted': aSequence({}, { at: 61, remaining: 60, reset: 121 }),
    },
    breaks: {
      'a count that goes on': {
        judged: aSequence({ remaining: 3 }, { at: 61, remaining: 2, reset: 121 }),
        finds: finds(remaining, '59 in the first call of a window, or 60 where that call is not yet counted', '2'),
      },
    },
    passesOver: {
      'calls within the window': leaving(3, 2),
      'a key that others use too': { judged: aSequence({}, { at: 61, remaining: 2, reset: 121 }), context: shared },
      'a 429, which has a rule of its own': aSequence({}, limited({ at: 61, reset: 121 })),
    },
  },
  'rate-limit-headers/retry-after-alike': {
    keeps: {
      'on every answer': aSequence({ retryAfter: '60' }, { retryAfter: '59' }),
      'on none': leaving(30, 29),
    },
    breaks: {
      'on the first only': {
        judged: aSequence({ retryAfter: '60' }, {}),
        finds: finds(wait, 'the header, as on Customers / List customers', 'none'),
      },
      'on the second only': {
        judged: aSequence({}, { retryAfter: '60' }),
        finds: finds(wait, 'no header, as on Customers / List customers', '60'),
      },
    },
    passesOver: { 'a limited call, where it always stands': aSequence({}, limited({ retryAfter: '60' })) },
  },
  'rate-limit-headers/retry-after-counts-down': {
    keeps: { 'less as time passes': aSequence(limited({ retryAfter: '60' }), limited({ at: 10, retryAfter: '50' })) },
    breaks: {
      'the same all the time': {
        judged: aSequence(limited({ retryAfter: '60' }), limited({ at: 10, retryAfter: '60' })),
        finds: finds(wait, 'about 50 s, 10 s after it was 60 s', '60 s'),
      },
    },
    passesOver: {
      'two calls in the same second': aSequence(limited({ retryAfter: '60' }), limited({ retryAfter: '60' })),
      'the next window': aSequence(limited({ retryAfter: '5' }), limited({ at: 61, retryAfter: '60', reset: 120 })),
    },
  },
  'rate-limit/no-early-429': {
    keeps: {
      'a 429 after 0': aSequence({ remaining: 0 }, limited({})),
      'a 429 after 1, where the present call is counted last': aSequence({ remaining: 1 }, limited({})),
    },
    breaks: {
      'a 429 with calls left': {
        judged: aSequence({ remaining: 12 }, limited({})),
        finds: finds('', 'an answer, since Remaining was 12', 'status 429'),
      },
    },
    passesOver: { 'a key that others use too': { judged: aSequence({ remaining: 12 }, limited({})), context: shared } },
  },
  'rate-limit/window-ends': {
    keeps: { 'an answer after Reset': aSequence(limited({}), { at: 61, remaining: 59, reset: 121 }) },
    breaks: {
      'a 429 after Reset': {
        judged: aSequence(limited({}), limited({ at: 65, reset: 125 })),
        finds: finds('', `an answer after the Reset at ${endText}`, 'status 429, 5 s after the Reset'),
      },
    },
    passesOver: {
      'a 429 before Reset': aSequence(limited({}), limited({ at: 30 })),
      'a key that others use too': { judged: aSequence(limited({}), limited({ at: 65, reset: 125 })), context: shared },
    },
  },
  'rate-limit/gets-count': {
    keeps: {
      'a GET that counts': aSequence({ remaining: 30 }, get({ remaining: 29 })),
      // Remaining is the number before the call, and failures are free.
      'a GET after a free failure, where the present call is not counted yet': aSequence(
        { remaining: 60 },
        failed({ remaining: 59 }),
        get({ remaining: 59 }),
        { remaining: 58 },
      ),
      'two GETs that count, where no POST tells how': aSequence(get({ remaining: 30 }), get({ remaining: 29 })),
    },
    breaks: {
      'a GET that does not count': {
        judged: aSequence({ remaining: 30 }, get({ remaining: 30 })),
        finds: finds(remaining, 'less than 30 after a GET', '30, as before it'),
      },
    },
    passesOver: {
      'a POST': leaving(30, 29),
      'a key that others use too': { judged: aSequence({ remaining: 30 }, get({ remaining: 30 })), context: shared },
      'a failed GET': aSequence({ remaining: 30 }, get(failed({ remaining: 30 }))),
    },
  },
  'rate-limit/failures-count-alike': {
    keeps: {
      'failures that all count': aSequence({ remaining: 30 }, failed({ remaining: 29 }), failed({ remaining: 28 })),
      'failures that never count': aSequence({ remaining: 30 }, failed({ remaining: 30 }), failed({ remaining: 30 })),
      'failures that never count, where the present call is not counted yet': aSequence(
        { remaining: 60 },
        failed({ remaining: 59 }),
        failed({ remaining: 59 }),
        { remaining: 59 },
        failed({ remaining: 58 }),
      ),
      'the same, seen from the middle of a window': aSequence(
        { remaining: 40 },
        failed({ remaining: 39 }),
        failed({ remaining: 39 }),
        { remaining: 39 },
        failed({ remaining: 38 }),
      ),
    },
    breaks: {
      'one that does not count after one that did': {
        judged: aSequence({ remaining: 30 }, failed({ remaining: 29 }), failed({ remaining: 29 })),
        finds: finds('', 'counted, as after the failed Customers / List customers', 'not counted (status 404)'),
      },
    },
    passesOver: {
      'failures alone, which may be counted before or after': aSequence(
        failed({ remaining: 30 }),
        failed({ remaining: 29 }),
        failed({ remaining: 29 }),
      ),
      'a single failure': aSequence({ remaining: 30 }, failed({ remaining: 29 })),
      'a key that others use too': {
        judged: aSequence({ remaining: 30 }, failed({ remaining: 29 }), failed({ remaining: 29 })),
        context: shared,
      },
    },
  },
  'data/same-everywhere': {
    keeps: {
      'the same values': aSequence(shows({ name: 'Ada' }), shows({ name: 'Ada' })),
      'in capitals, and with more spaces': aSequence(shows({ name: 'Ada  Example' }), shows({ name: 'ADA EXAMPLE' })),
      'the same moment in another zone': aSequence(
        shows({ created_at: '2026-01-01T12:00:00Z' }),
        shows({ created_at: '2026-01-01T13:00:00+01:00' }),
      ),
      'a null on one of them': aSequence(shows({ name: 'Ada' }), shows({ name: null })),
      'what changes by itself': aSequence(shows({ last_updated: 'a' }), shows({ last_updated: 'b' })),
    },
    breaks: {
      'another value': {
        judged: aSequence(shows({ phone: '1' }), shows({ phone: '2' })),
        finds: finds('/data/customers/0/phone', 'string "1", as in Customers / List customers', 'string "2"'),
      },
      'another value inside another thing': {
        judged: aSequence(shows({ name: 'Ada' }), {
          body: { status: 'success', message: 'x', data: { accounts: [{ customer: { _id: 'c-1', name: 'Bola' } }] } },
        }),
        finds: finds(
          '/data/accounts/0/customer/name',
          'string "Ada", as in Customers / List customers',
          'string "Bola"',
        ),
      },
    },
    passesOver: {
      'other things': aSequence(shows({ name: 'Ada' }), shows({ _id: 'c-2', name: 'Bola' })),
      'another kind of thing with the same id': aSequence(
        shows({ name: 'Ada' }),
        shows({ _id: 'c-2', account: { _id: 'c-1', name: 'Savings' } }),
      ),
      'what a write may have changed': aSequence(
        shows({ phone: '1' }),
        { operation: 'Things / Change', body: '{"status":"success","message":"x","data":{}}' },
        { body: aPage([]) },
      ),
      errors: aSequence(failed({}), failed({})),
    },
  },
  'pagination/same-total': {
    keeps: {
      'the same on a longer page': aSequence(shows({}, 30), { body: aPage(customers(3), { totalDocs: 30 }) }),
      'one more that somebody made in between': aSequence(shows({}, 30), {
        body: aPage(customers(3), { totalDocs: 31 }),
      }),
      'fewer of something else': aSequence(
        { body: aPage(customers(3), { totalDocs: 3 }) },
        { sent: { customer: 'c-1' }, body: aPage(customers(1), { totalDocs: 1 }) },
        { sent: { limit: 2 }, body: aPage(customers(2), { totalDocs: 3 }) },
      ),
    },
    breaks: {
      'as many as the page has': {
        judged: aSequence(
          { sent: { limit: 1 }, body: aPage(customers(1), { totalDocs: 1 }) },
          { sent: { limit: 3 }, body: aPage(customers(3), { totalDocs: 3 }) },
        ),
        finds: finds('/data/pagination/totalDocs', '3, as on a page of 3 items', '1, on a page of 1 items'),
      },
    },
    passesOver: {
      'a list asked by what is nested without end': aSequence(
        { sent: deep, body: aPage(customers(1), { totalDocs: 1 }) },
        { body: aPage(customers(3), { totalDocs: 3 }) },
      ),
      'a single page': aSequence(shows({}, 1)),
      'a list without a total': aSequence({ body: aPage(customers(1)) }, { body: aPage(customers(2)) }),
    },
  },
};
