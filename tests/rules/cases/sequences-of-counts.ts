import { aSequence, leaving, type Call } from '../../support/a-sequence.ts';
import { finds, type SequenceCases } from '../../support/rule-cases.ts';

const remaining = 'header X-RateLimit-Remaining';
const failed = (call: Call): Call => ({ status: 404, intent: 'probe', ...call });
const get = (call: Call): Call => ({ method: 'GET', ...call });
const shared = { exclusive: false };

/** Which calls the count of a key counts. */
export const sequencesOfCounts: SequenceCases = {
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
};
