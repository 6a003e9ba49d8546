import { aFailure, anError, anExchange, aPage } from '../../support/an-exchange.ts';
import { endingWith, finds, type RuleCases } from '../../support/rule-cases.ts';

const unanswered = anExchange({ answered: false, failure: aFailure('no-response') });
const noJson = anExchange({ body: '<p>' });
/** What JSON forbids and sloppy writers send. */
const syntaxErrors = {
  'a trailing comma': '{"a": 1,}',
  'single quotes': "{'a': 1}",
  'a comment': '{"a": 1} // one',
  NaN: '{"a": NaN}',
  'a second document': '{}{}',
  'a line break in a string': '{"a": "\n"}',
  'a leading zero': '{"a": 007}',
};

/** JSON syntax, and the envelope around all data. */
export const jsonAndEnvelope: RuleCases = {
  'json/not-empty': {
    keeps: { 'a body': anExchange() },
    breaks: {
      'no bytes': {
        judged: anExchange({ body: '' }),
        finds: finds('', 'the standard JSON body', '0 bytes (status 200)'),
      },
    },
    passesOver: {
      'an answer to HEAD': anExchange({ method: 'HEAD', body: '' }),
      'a 204': anExchange({ status: 204, body: '' }),
    },
  },
  'json/syntax': {
    keeps: { JSON: anExchange(), 'JSON that is no object': anExchange({ body: '[]' }) },
    breaks: Object.fromEntries(
      Object.entries(syntaxErrors).map(([name, text]) => [
        name,
        {
          judged: anExchange({ body: text }),
          // What comes before is the message of V8, which differs from one Node to the next.
          finds: finds('', 'JSON (RFC 8259)', endingWith(`; the body begins ${JSON.stringify(text)}`)),
        },
      ]),
    ),
    passesOver: { 'an empty body, which has a rule of its own': anExchange({ body: '' }), 'no answer': unanswered },
  },
  'json/object': {
    keeps: { 'an object': anExchange() },
    breaks: {
      'a list': { judged: anExchange({ body: '[1]' }), finds: finds('', 'an object', 'list [1]') },
      null: { judged: anExchange({ body: 'null' }), finds: finds('', 'an object', 'null') },
      'a text': { judged: anExchange({ body: '"x"' }), finds: finds('', 'an object', 'string "x"') },
    },
    passesOver: {
      'an object in a string, which has a rule of its own': anExchange({ body: '"{}"' }),
      'a body that is no JSON': noJson,
    },
  },
  'json/safe-numbers': {
    keeps: {
      'the largest safe integer': anExchange({ body: '{"a": 9007199254740991}' }),
      'a long fraction': anExchange({ body: '{"a": 0.1234567890123456789}' }),
      'digits in a text': anExchange({ body: String.raw`{"a": "\"90071992547409920"}` }),
    },
    breaks: {
      'an integer that a double cannot hold': {
        judged: anExchange({ body: '{"a": [1, -9007199254740993]}' }),
        finds: finds('', 'integers within ±(2^53−1) and finite numbers', '-9007199254740993'),
      },
      'a number without end': {
        judged: anExchange({ body: '{"a": 1e400}' }),
        finds: finds('', 'integers within ±(2^53−1) and finite numbers', '1e400'),
      },
    },
    passesOver: { 'a body that is no JSON': noJson },
  },
  'json/unique-names': {
    keeps: {
      'the same name in two objects': anExchange({ body: '[{"a": {"a": 1}}, {"a": 1}]' }),
      'a name that is also a value': anExchange({ body: '{"a": "b", "b": ["a", "a"]}' }),
      'a brace in a text': anExchange({ body: '{"a": "{\\"b\\":", "b": "}"}' }),
    },
    breaks: {
      'a name twice': {
        judged: anExchange({ body: '{"x": [{"a": 1, "b": {}, "a": 2}]}' }),
        finds: finds('', 'each name once', '"a" twice in one object'),
      },
    },
    passesOver: { 'a body that is no JSON': noJson },
  },
  'envelope/schema': {
    keeps: { 'the standard envelope': anExchange() },
    breaks: {
      'a missing message': {
        judged: anExchange({ body: { ...aPage(), message: undefined } }),
        finds: finds('/message', 'the field to be there', 'no such field'),
      },
      'another spelling of a key': {
        judged: anExchange({ body: { status: 'success', message: 'x', Data: {} } }),
        finds: finds('/data', 'the field to be there', 'no such field, but one named "Data"'),
      },
      'another word for success': {
        judged: anExchange({ body: { ...aPage(), status: 'ok' } }),
        finds: finds('/status', '"success"', 'string "ok"'),
      },
      'a list in the place of data': {
        judged: anExchange({ body: { status: 'success', message: 'x', data: [] } }),
        finds: finds('/data', 'object', 'list []'),
      },
    },
    passesOver: { 'an error': anError(400), 'a status that is not documented': anExchange({ status: 201 }) },
  },
  'envelope/error-shape': {
    keeps: {
      'the standard error': anError(400),
      'an error without a message': anError(400, { message: undefined, data: undefined }),
    },
    breaks: {
      'no status word': {
        judged: anError(500, { status: undefined }),
        finds: finds('/status', 'the field to be there', 'no such field'),
      },
      'a message that is no text': {
        judged: anError(400, { message: { en: 'x' } }),
        finds: finds('/message', 'string or null', 'object {"en":"x"}'),
      },
    },
    passesOver: { 'a success': anExchange(), 'an error that is no JSON': anExchange({ status: 500, body: '<p>' }) },
  },
  'envelope/payload-in-data': {
    keeps: { 'everything in data': anExchange() },
    breaks: {
      'a list beside data': {
        judged: anExchange({ body: { ...aPage(), customers: [] } }),
        finds: finds('/customers', '"customers" inside data', '"customers" at the top, beside status'),
      },
      'a page description beside data': {
        judged: anExchange({ body: { ...aPage(), pagination: {} } }),
        finds: finds('/pagination', '"pagination" inside data', '"pagination" at the top, beside status'),
      },
    },
    passesOver: { 'an error': anError(400, { customers: [] }) },
  },
  'envelope/error-message': {
    keeps: {
      'a message that tells what is wrong': anError(400),
      'a message that denies success': anError(400, { message: 'The payment was not successful' }),
    },
    breaks: {
      'the message of a success': {
        judged: anError(404, { message: 'Data successfully retrieved' }),
        finds: finds('/message', 'a message that tells why the status is 404', '"Data successfully retrieved"'),
      },
    },
    passesOver: { 'a success': anExchange(), 'an error without a message': anError(400, { message: null }) },
  },
  'envelope/no-data-on-error': {
    keeps: {
      'data that is null': anError(400),
      'data that is empty': anError(400, { data: {} }),
      'no data': anError(400, { data: undefined }),
      'data that describes the error': anError(400, { data: { code: 'E1', errors: [] } }),
    },
    breaks: {
      'a payload': {
        judged: anError(403, { data: { customers: [1] } }),
        finds: finds('/data', 'null, {} or nothing', 'object {"customers":[1]}'),
      },
      'a list': { judged: anError(403, { data: [1] }), finds: finds('/data', 'null, {} or nothing', 'list [1]') },
    },
    passesOver: { 'a success': anExchange(), 'an error that is no JSON': anExchange({ status: 500, body: '<p>' }) },
  },
  'envelope/status-code': {
    keeps: {
      'the same number': anError(404, { statusCode: 404 }),
      'the same number as a text': anError(404, { status_code: '404' }),
    },
    breaks: {
      'another number': {
        judged: anError(404, { statusCode: 500 }),
        finds: finds('/statusCode', '404', 'number 500'),
      },
    },
    passesOver: { 'a body without one': anError(404) },
  },
};
