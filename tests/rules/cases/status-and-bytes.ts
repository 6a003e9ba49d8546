import { aFailure, anError, anExchange, aPage } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

const unanswered = anExchange({ answered: false, failure: aFailure('no-response') });
const slow = { operation: 'Things / Slow' };
const latin1 = Buffer.from('{"status": "success", "message": "caf\u00e9", "data": {}}', 'latin1');
const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(aPage()))]);
const typed = (type: string | undefined) => anExchange({ headers: { 'Content-Type': type } });

/** Status, media type and character encoding. */
export const statusAndBytes: RuleCases = {
  'status/documented': {
    keeps: { 'the documented status': anExchange() },
    breaks: {
      'another success status': {
        judged: anExchange({ status: 201 }),
        finds: finds('', 'status 200 for Customers / List customers', 'status 201'),
      },
      'a server error': {
        judged: anExchange({ status: 500 }),
        finds: finds('', 'status 200 for Customers / List customers', 'status 500'),
      },
      'a key that is asked for where none was sent': {
        judged: anExchange({ status: 401, key: '' }),
        finds: finds('', 'status 200 for Customers / List customers', 'status 401'),
      },
    },
    passesOver: {
      'the answer to a probe': anError(404),
      'a limited call, which has rules of its own': anExchange({ status: 429 }),
      'a key that is refused, which has a rule of its own': anExchange({ status: 401 }),
      'a redirect, which has a rule of its own': anExchange({ status: 302 }),
    },
  },
  'status/agreement': {
    keeps: {
      'a success that says so': anExchange(),
      'an error that says so': anError(400),
      'an error with a word of its own': anError(400, { status: 'failed' }),
    },
    breaks: {
      'an error that says success': {
        judged: anError(400, { status: 'Success' }),
        finds: finds('/status', '"error" in a 400 response', '"Success"'),
      },
      'a success that says error': {
        judged: anError(200),
        finds: finds('/status', '"success" in a 200 response', '"error"'),
      },
    },
    passesOver: { 'a body without a status word': anError(500, { status: 500 }), 'no answer': unanswered },
  },
  'status/registered': {
    keeps: { '200': anExchange(), '429': anError(429), '418, which is registered': anError(418) },
    breaks: Object.fromEntries(
      [299, 420, 599].map((status) => [
        String(status),
        { judged: anError(status), finds: finds('', 'a registered HTTP status', `status ${status}`) },
      ]),
    ),
    passesOver: { 'no answer': unanswered },
  },
  'status/wait-hint': {
    keeps: { 'a 503 with Retry-After': anError(503, {}, { headers: { 'Retry-After': '5' } }) },
    breaks: {
      'a 503 without': {
        judged: anError(503),
        finds: finds('header Retry-After', 'whole seconds to wait, or a date', 'no Retry-After on a 503'),
      },
    },
    passesOver: { 'a 500': anError(500), 'a 429, which has a rule of its own': anError(429), 'no answer': unanswered },
  },
  'status/slow-operation': {
    keeps: { 'a 503 in JSON': anError(503, {}, slow) },
    breaks: {
      'a 503 in HTML': {
        judged: anExchange({ ...slow, status: 503, body: '<h1>Unavailable</h1>' }),
        finds: finds('', 'a 503 with a JSON body', 'a 503 with no JSON body'),
      },
      'a 504 of a gateway': {
        judged: anError(504, {}, slow),
        finds: finds('', 'a 503 with a JSON body', 'a 504 with a JSON body'),
      },
      'a call that hangs': {
        judged: anExchange({ ...slow, answered: false, failure: aFailure('timeout', 'DEADLINE', 'no answer in 5 ms') }),
        finds: finds('', 'a 503 with a JSON body', 'no answer in 5 ms'),
      },
    },
    passesOver: { 'an answer in time': anExchange(slow), 'a 504 of an operation that is not slow': anError(504) },
  },
  'media-type/json': {
    keeps: {
      'application/json': typed('application/json'),
      'with a charset': typed('application/json; charset=utf-8'),
      'in capital letters': typed('Application/JSON'),
      'on an error': anError(404),
    },
    breaks: {
      'text/html': {
        judged: typed('text/html'),
        finds: finds('header Content-Type', 'application/json', 'text/html (status 200)'),
      },
      'the page of a gateway in the place of a download': {
        judged: anExchange({
          operation: 'Things / Download',
          headers: { 'Content-Type': 'text/html' },
          body: '<p>',
        }),
        finds: finds('header Content-Type', 'application/json', 'text/html (status 200)'),
      },
      'JSON that calls itself a file': {
        judged: anExchange({ operation: 'Things / Download', headers: { 'Content-Type': 'text/csv' } }),
        finds: finds('header Content-Type', 'application/json', 'text/csv (status 200)'),
      },
      'a file that nobody asked for': {
        judged: typed('text/csv'),
        finds: finds('header Content-Type', 'application/json', 'text/csv (status 200)'),
      },
      'no type at all': {
        judged: typed(undefined),
        finds: finds('header Content-Type', 'application/json', 'no Content-Type (status 200)'),
      },
      'two types': {
        judged: anExchange({ moreHeaders: [['content-type', 'text/plain']] }),
        finds: finds(
          'header Content-Type',
          'application/json',
          'application/json; charset=utf-8 and text/plain (status 200)',
        ),
      },
    },
    passesOver: {
      'the file of a download': anExchange({
        operation: 'Things / Download',
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
        body: 'date,amount',
      }),
      'a 204': anExchange({ status: 204, body: '', headers: { 'Content-Type': undefined } }),
      'an empty body, which has a rule of its own': anExchange({ body: '', headers: { 'Content-Type': undefined } }),
    },
  },
  'media-type/charset': {
    keeps: {
      'no charset': typed('application/json'),
      'UTF-8, quoted': typed('application/json; charset="UTF-8"'),
      'US-ASCII, which is UTF-8 too': typed('application/json;charset=us-ascii'),
    },
    breaks: {
      'another charset': {
        judged: typed('application/json; charset=ISO-8859-1'),
        finds: finds('header Content-Type', 'charset utf-8, or none', 'application/json; charset=ISO-8859-1'),
      },
    },
    passesOver: { 'an answer without a body': anExchange({ status: 204 }) },
  },
  'media-type/utf-8': {
    keeps: { 'letters outside ASCII in UTF-8': anExchange({ body: aPage([], undefined, { message: 'café' }) }) },
    breaks: {
      'Latin-1': {
        judged: anExchange({ body: latin1 }),
        finds: finds('', 'UTF-8', `an invalid sequence at byte ${latin1.indexOf(0xe9)}`),
      },
    },
    passesOver: {
      'a body that cannot be decoded': anExchange({ body: latin1, headers: { 'Content-Encoding': 'gzip' } }),
    },
  },
  'media-type/no-byte-order-mark': {
    keeps: { 'a body that begins with a brace': anExchange() },
    breaks: {
      'a byte order mark': {
        judged: anExchange({ body: marked }),
        finds: finds('', '"{" as the first byte', 'the byte order mark EF BB BF'),
      },
    },
    passesOver: { 'an empty body': anExchange({ body: '' }), 'no answer': unanswered },
  },
  'media-type/acceptable': {
    keeps: { 'an answer': anExchange() },
    breaks: {
      'a 406': {
        judged: anExchange({ status: 406 }),
        finds: finds('', 'an answer to Accept: application/json', 'status 406'),
      },
    },
    passesOver: { 'a 406 to a probe': anError(406) },
  },
  'media-type/encoded-once': {
    keeps: { 'an object': anExchange(), 'a text that is no JSON': anExchange({ body: '"hello"' }) },
    breaks: {
      'an object in a string': {
        judged: anExchange({ body: JSON.stringify('{"status":"success"}') }),
        finds: finds('', 'an object', String.raw`the string "{\"status\":\"success\"}"…`),
      },
    },
    passesOver: { 'a body that is no JSON': anExchange({ body: '<p>' }) },
  },
};
