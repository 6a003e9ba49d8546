import { aFailure, nowSeconds } from '../../support/an-exchange.ts';
import { aSequence, leaving, type Call } from '../../support/a-sequence.ts';
import { finds, type SequenceCases } from '../../support/rule-cases.ts';
import { sequencesOfCounts } from './sequences-of-counts.ts';
import { sequencesOfData } from './sequences-of-data.ts';

const [limit, remaining, reset, wait] = [
  'header X-RateLimit-Limit',
  'header X-RateLimit-Remaining',
  'header X-RateLimit-Reset',
  'header Retry-After',
] as const;
const end = nowSeconds + 60;
const endText = `${end} (Tue, 24 Nov 2026 15:01:00 GMT)`;
const later = `${end + 1} (Tue, 24 Nov 2026 15:01:01 GMT)`;
const limited = (call: Call): Call => ({ status: 429, remaining: 0, ...call });
const failed = (call: Call): Call => ({ status: 404, intent: 'probe', ...call });
const shared = { exclusive: false };
const sliding = aSequence({ remaining: 10, reset: 60 }, { at: 5, remaining: 12, reset: 65 });
const lost = { answered: false, failure: aFailure('no-response') };
const refused = { status: 401, remaining: 29 };
const head = { method: 'HEAD', remaining: 30 };
const afterLost = aSequence({ remaining: 10 }, lost, { remaining: 5 });

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
      'a count that starts again, where Reset moves on as if the window slid': {
        judged: aSequence(
          { remaining: 30, reset: 60 },
          { at: 1, remaining: 29, reset: 61 },
          { at: 1, remaining: 59, reset: 61 },
        ),
        finds: finds(remaining, '29 to become 28', `29, then 59, before the Reset at ${later}`),
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
      'a Reset that says when the oldest call is forgotten': aSequence(
        { remaining: 3 },
        { at: 61, remaining: 27, reset: 64 },
      ),
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
      'a 429 to a call before Reset, written after it': aSequence(limited({}), limited({ at: 62, durationMs: 4_000 })),
      'a key that others use too': { judged: aSequence(limited({}), limited({ at: 65, reset: 125 })), context: shared },
    },
  },
  ...sequencesOfCounts,
  ...sequencesOfData,
};
