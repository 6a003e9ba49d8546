import { aCustomer, aFailure, anError, anExchange, aPage } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

const unanswered = anExchange({ answered: false, failure: aFailure('no-response') });
const withCustomer = (members: object) => anExchange({ body: aPage([aCustomer(members)]) });
const elsewhere = anExchange({
  url: 'http://api.test/v2/customers/list',
  body: aPage([aCustomer({ env: 'production' })]),
});
const says = (message: string) => anError(500, { message });
const leak = (message: string, found: string) => ({
  judged: says(message),
  finds: finds('', 'an error in the words of the API', JSON.stringify(found)),
});
const production = { targetKind: 'production', baseUrl: 'http://api.test/v2' } as const;

const allows = (origin: string, credentials: string | undefined) =>
  anExchange({
    headers: { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': credentials },
  });

export const environmentAndExposure: RuleCases = {
  'authentication/key-accepted': {
    keeps: { 'a success': anExchange(), 'another error, which other rules judge': anExchange({ status: 403 }) },
    breaks: {
      'a 401': {
        judged: anExchange({ status: 401 }),
        finds: finds('', 'Customers / List customers lets the key in', 'status 401'),
      },
    },
    passesOver: { 'a call without a key': anExchange({ status: 401, key: '' }), 'the answer to a probe': anError(401) },
  },
  'environment/own-records': {
    keeps: {
      'a record of the sandbox': withCustomer({ env: 'production-sandbox' }),
      'a record of production, in production': { judged: elsewhere, context: production },
      'a record of production, where the sandbox is the target and production was asked': elsewhere,
    },
    breaks: {
      'a record of production in the sandbox': {
        judged: withCustomer({ record: { env: 'production' } }),
        finds: finds('/data/customers/0/record/env', 'a record of the sandbox environment', 'string "production"'),
      },
      'a record of the sandbox in production': {
        judged: anExchange({
          url: 'http://api.test/v2/customers/list',
          body: aPage([aCustomer({ env: 'production-sandbox' })]),
        }),
        context: production,
        finds: finds('/data/customers/0/env', 'a record of the production environment', 'string "production-sandbox"'),
      },
      'a record of the sandbox, where the sandbox is the target and production was asked': {
        judged: anExchange({
          url: 'http://api.test/v2/customers/list',
          body: aPage([aCustomer({ env: 'production-sandbox' })]),
        }),
        finds: finds('/data/customers/0/env', 'a record of the production environment', 'string "production-sandbox"'),
      },
      'a record of production, where production is the target and the sandbox was asked': {
        judged: withCustomer({ env: 'production' }),
        context: production,
        finds: finds('/data/customers/0/env', 'a record of the sandbox environment', 'string "production"'),
      },
    },
    passesOver: {
      'records that name no environment': anExchange(),
      'a call to another version': anExchange({
        url: 'http://api.test/v1/customers/list',
        body: aPage([aCustomer({ env: 'production' })]),
      }),
    },
  },
  'environment/own-links': {
    keeps: {
      'a link below the base URL': withCustomer({ next: 'http://api.test/v2/sandbox/customers?page=2' }),
      'a link to somebody else': withCustomer({ logo: 'https://images.example/v2/logo.png' }),
    },
    breaks: {
      'a link into the other environment': {
        judged: withCustomer({ next: 'http://api.test/v2/customers?page=2' }),
        finds: finds(
          '/data/customers/0/next',
          'a link below http://api.test/v2/sandbox',
          'http://api.test/v2/customers?page=2',
        ),
      },
    },
    passesOver: { 'a call to the other environment': elsewhere, 'no answer': unanswered },
  },
  'exposure/no-key': {
    keeps: { 'an answer without the key': anExchange() },
    breaks: {
      'the key in the body': {
        judged: anExchange({ secretsIn: ['body'] }),
        finds: finds('body', 'no part of the key', 'the key of the request, or a part of it'),
      },
      'the key in a header': {
        judged: anExchange({ secretsIn: ['header X-Debug'] }),
        finds: finds('header X-Debug', 'no part of the key', 'the key of the request, or a part of it'),
      },
    },
    passesOver: { 'no answer': unanswered },
  },
  'exposure/no-stack-trace': {
    keeps: {
      'an error in plain words': says('The customer was not found at this bank'),
      'a time of the day': says('Try again at 10:15:30'),
    },
    breaks: {
      'of Node': leak(
        'TypeError: x\n    at read (/srv/api/controllers/customer.js:10:5)',
        'at read (/srv/api/controllers/customer.js:10:5',
      ),
      'of Python': leak('Traceback (most recent call last): …', 'Traceback (most recent call last)'),
      'of Java': leak('at com.okra.Api(Api.java:42)', 'at com.okra.Api(Api.java:42)'),
      'a line of a source file': leak('failed in customer.ts:12:7', '.ts:12:7'),
      'in a header, of a success too': {
        judged: anExchange({ headers: { 'X-Debug': 'TypeError at read (/srv/api/customer.js:10:5)' } }),
        finds: finds('header X-Debug', 'a header for clients', '"at read (/srv/api/customer.js:10:5"'),
      },
    },
    passesOver: { 'a success': anExchange(), 'no answer': unanswered },
  },
  'exposure/no-internal-text': {
    keeps: {
      'an error in plain words': says('The customer was not found'),
      'a path of the API': says('POST /v2/sandbox/customers/list needs a body'),
      'advice in words that SQL has too': says('Select a bank from the list, or insert into the body a date'),
      'a redirect to a path of the API': anError(404, {}, { headers: { Location: '/app/v2/customers' } }),
    },
    breaks: {
      'a driver': leak('MongoServerError: bad', 'MongoServerError'),
      'a query': leak('E11000 duplicate key error', 'E11000 duplicate key'),
      'an address of a database': leak('mongodb://db.internal:27017/okra is down', 'mongodb://db.internal:27017/okra'),
      'an address, and nothing of the JSON after it': leak('mongodb://db.internal","code":7', 'mongodb://db.internal'),
      'an address without its password': leak('redis://okra:hunter2@cache:6379 is down', 'redis://•••@cache:6379'),
      'a path': leak('cannot read /var/app/config.json', '/var/app/config.json'),
      'a private address': leak('connect to 10.0.3.7:5432 failed', '10.0.3.7:5432'),
      'a message of MySQL': leak('ER_PARSE_ERROR: near x', 'ER_PARSE_ERROR'),
      'a message of PostgreSQL': leak('relation "trans" does not exist', 'relation "trans" does not exist'),
      'a statement of SQL': leak('in SELECT * FROM trans WHERE', 'SELECT * FROM t'),
      'a message of Mongoose': leak('Cast to ObjectId failed for value', 'Cast to ObjectId failed'),
      'a private address in a header': {
        judged: anExchange({ headers: { 'X-Backend': 'http://10.3.4.17:8080' } }),
        finds: finds('header X-Backend', 'a header for clients', '"10.3.4.17:8080"'),
      },
    },
    passesOver: { 'a success': anExchange(), 'no answer': unanswered },
  },
  'exposure/no-internal-fields': {
    keeps: {
      'fields of a customer': anExchange(),
      'a field that is documented': withCustomer({ token: 'abc' }),
      'a field without a value': withCustomer({ password: null }),
    },
    breaks: Object.fromEntries(
      ['password', 'passwordHash', 'salt', 'access_token', 'otp'].map((name) => [
        name,
        {
          judged: withCustomer({ login: { [name]: 'x' } }),
          finds: finds(`/data/customers/0/login/${name}`, 'no such field', 'a field that is internal by its name'),
        },
      ]),
    ),
    passesOver: {
      'an operation of which only the envelope is known': anExchange({
        operation: 'Things / Known by its envelope',
        body: { password: 'x' },
      }),
      'a body that is no object': anExchange({ body: '[]' }),
    },
  },
  'exposure/no-secrets': {
    keeps: { 'words and amounts': withCustomer({ note: '$2 a day, $10 a week' }) },
    breaks: {
      'the hash of a password': {
        judged: withCustomer({ digest: '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy' }),
        finds: finds('/data/customers/0/digest', 'no secret', 'the hash of a password'),
      },
      'a private key': {
        judged: withCustomer({ note: ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ') }),
        finds: finds('/data/customers/0/note', 'no secret', 'a private key'),
      },
    },
    passesOver: { 'no answer': unanswered },
  },
  'routing/cors-credentials': {
    keeps: {
      'every origin, without credentials': allows('*', undefined),
      'one origin, with credentials': allows('https://app.okra.example', 'true'),
    },
    breaks: {
      'every origin, with credentials': {
        judged: allows('*', 'true'),
        finds: finds(
          'header Access-Control-Allow-Credentials',
          'not "true" for every origin',
          'true, with Access-Control-Allow-Origin: *',
        ),
      },
    },
    passesOver: { 'no CORS': anExchange(), 'no answer': unanswered },
  },
};
