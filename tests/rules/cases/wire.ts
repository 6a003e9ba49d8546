import { gzipSync } from 'node:zlib';
import { aFailure, anError, anExchange, aPage, now } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

const unanswered = anExchange({ answered: false, failure: aFailure('no-response', 'ECONNRESET', 'socket hang up') });
const retried = anExchange({ answered: false, intent: 'retried', failure: aFailure('no-response', 'ECONNRESET') });
const late = anExchange({ answered: false, failure: aFailure('timeout', 'DEADLINE', 'no complete answer in 5 ms') });
const gzip = gzipSync(JSON.stringify(aPage()));
const inSeconds = (seconds: number): string => new Date(now + seconds * 1_000).toUTCString();

/** Transport and availability: what happens below HTTP, and around it. */
export const wire: RuleCases = {
  'transport/answered': {
    keeps: { 'an answer': anExchange(), 'an error': anError(500) },
    breaks: {
      'a connection that closes without one': {
        judged: unanswered,
        finds: finds(
          '',
          'an HTTP response',
          'the connection closed without one (ECONNRESET), twice where it was tried again',
        ),
      },
    },
    passesOver: { 'a call that was answered when it was sent again': retried, 'a call that timed out': late },
  },
  'transport/well-formed': {
    keeps: { 'a whole message': anExchange() },
    breaks: {
      'a body that is cut off': {
        judged: anExchange({ body: '{"a"', failure: aFailure('truncated', 'ECONNRESET', 'aborted') }),
        finds: finds(
          '',
          'as many bytes as the headers announce',
          '4 bytes of the body, then the connection broke: aborted (ECONNRESET)',
        ),
      },
      'bytes that are no HTTP': {
        judged: anExchange({ answered: false, failure: aFailure('malformed', 'HPE_INVALID_CONSTANT', 'Parse Error') }),
        finds: finds('', 'bytes that are HTTP', 'Parse Error (HPE_INVALID_CONSTANT)'),
      },
    },
    passesOver: { 'no answer at all': unanswered },
  },
  'transport/content-coding': {
    keeps: {
      'a plain body': anExchange(),
      'a gzip body that says so': anExchange({ headers: { 'Content-Encoding': 'gzip' }, body: gzip }),
    },
    breaks: {
      'a plain body that is called gzip': {
        judged: anExchange({ headers: { 'Content-Encoding': 'gzip' } }),
        finds: finds('header Content-Encoding', 'a body coded as gzip', 'a body that is not'),
      },
      'a gzip body that does not say so': {
        judged: anExchange({ body: gzip }),
        finds: finds('header Content-Encoding', 'the coding of the body', 'none, and a gzip body'),
      },
    },
    passesOver: { 'an answer to HEAD': anExchange({ method: 'HEAD' }), 'a body that is cut off': late },
  },
  'transport/no-redirect': {
    keeps: { 'an answer': anExchange(), 'an error': anExchange({ status: 500 }) },
    breaks: {
      'a redirect': {
        judged: anExchange({ status: 308, headers: { Location: '/elsewhere' } }),
        finds: finds('', 'the JSON response', 'status 308, to /elsewhere'),
      },
    },
    passesOver: { 'a redirect of a path that is not documented': anExchange({ status: 301, intent: 'probe' }) },
  },
  'transport/date-header': {
    keeps: {
      'one Date': anExchange(),
      'an error with one': anError(404),
    },
    breaks: {
      'no Date': {
        judged: anExchange({ headers: { Date: undefined } }),
        finds: finds('header Date', 'one date such as Tue, 24 Nov 2026 15:00:00 GMT', 'no Date'),
      },
      'a Date in another format': {
        judged: anExchange({ headers: { Date: '2026-11-24T15:00:00Z' } }),
        finds: finds('header Date', 'one date such as Tue, 24 Nov 2026 15:00:00 GMT', '2026-11-24T15:00:00Z'),
      },
      'a weekday that is not that of the day': {
        judged: anExchange({ headers: { Date: 'Mon, 24 Nov 2026 15:00:00 GMT' } }),
        finds: finds('header Date', 'one date such as Tue, 24 Nov 2026 15:00:00 GMT', 'Mon, 24 Nov 2026 15:00:00 GMT'),
      },
    },
    passesOver: {
      'a server error without one, which may lack a clock': anError(500, {}, { headers: { Date: undefined } }),
      'no answer': unanswered,
    },
  },
  'transport/clock': {
    keeps: {
      'a clock that is right': anExchange(),
      'a clock that is two minutes off': anExchange({ headers: { Date: inSeconds(120) } }),
      'a clock that was moved on purpose': {
        judged: anExchange({ headers: { Date: inSeconds(3_600) } }),
        context: { clockOffsetMs: 3_600_000 },
      },
    },
    breaks: {
      'a clock ahead of ours': {
        judged: anExchange({ headers: { Date: inSeconds(300) } }),
        finds: finds('header Date', 'a time within 120 s of ours', "300 s ahead of this machine's clock"),
      },
      'a clock behind ours': {
        judged: anExchange({ headers: { Date: inSeconds(-300) } }),
        finds: finds('header Date', 'a time within 120 s of ours', "300 s behind this machine's clock"),
      },
    },
    passesOver: {
      'an answer without a Date': anExchange({ headers: { Date: undefined } }),
      'a clock of which nobody knows how far it was moved': {
        judged: anExchange({ headers: { Date: inSeconds(300) } }),
        context: { clockOffsetMs: undefined },
      },
    },
  },
  'transport/private-caching': {
    keeps: Object.fromEntries(
      [undefined, 'no-store', 'private, max-age=60', 'max-age=0', 'no-cache', 'public, no-store'].map((value) => [
        value ?? 'no Cache-Control',
        anExchange({ headers: { 'Cache-Control': value } }),
      ]),
    ),
    breaks: {
      ...Object.fromEntries(
        ['public', 'max-age=60', 'public, max-age=3600', 's-maxage="10"'].map((value) => [
          value,
          {
            judged: anExchange({ headers: { 'Cache-Control': value } }),
            finds: finds('header Cache-Control', 'no-store, private, or none', value),
          },
        ]),
      ),
      'a time to keep it until, and no Cache-Control': {
        judged: anExchange({ headers: { Expires: 'Tue, 24 Nov 2099 15:00:00 GMT' } }),
        finds: finds('header Cache-Control', 'no-store or private', 'none, and Expires: Tue, 24 Nov 2099 15:00:00 GMT'),
      },
    },
    passesOver: {
      'an answer to a call without a key': anExchange({ key: '', headers: { 'Cache-Control': 'public' } }),
      'an error': anError(404, {}, { headers: { 'Cache-Control': 'public' } }),
    },
  },
  'availability/in-time': {
    keeps: { 'an answer': anExchange(), 'a slow answer inside the deadline': anExchange({ durationMs: 4_900 }) },
    breaks: {
      'no answer within the deadline': {
        judged: late,
        finds: finds('', 'a complete response', 'no answer (no complete answer in 5 ms)'),
      },
      'a body that does not end': {
        judged: anExchange({ body: '{"a', failure: aFailure('timeout', 'DEADLINE', 'no complete answer in 5 ms') }),
        finds: finds(
          '',
          'a complete response',
          'status 200, and 3 bytes of an unfinished body (no complete answer in 5 ms)',
        ),
      },
    },
    passesOver: { 'a connection that closes without an answer': unanswered },
  },
  'availability/steady-connections': {
    keeps: { 'an answer': anExchange() },
    breaks: {
      'a call that had to be sent again': {
        judged: retried,
        finds: finds(
          '',
          'an HTTP response',
          'the connection closed without one (ECONNRESET); the same request was answered when it was sent again',
        ),
      },
    },
    passesOver: { 'a call that never got an answer': unanswered },
  },
  'availability/size': {
    keeps: { 'a body of the usual size': anExchange() },
    breaks: {
      'a body above the ceiling': {
        judged: anExchange({ body: Buffer.alloc(5_000_001, ' ') }),
        finds: finds('', 'at most 5000000 bytes', '5000001 bytes'),
      },
      'a body that was cut off because it did not end': {
        judged: anExchange({ body: 'xx', failure: aFailure('malformed', 'OVERSIZE') }),
        finds: finds('', 'at most 5000000 bytes', '2 bytes'),
      },
    },
    passesOver: { 'no answer': unanswered },
  },
};
