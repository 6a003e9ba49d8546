import { resigned } from '../../../src/client/key-changes.ts';
import { accountsOfCustomer } from '../../../src/mock/world/find.ts';
import { createWorld } from '../../../src/mock/world/world.ts';
import { control } from './client.ts';
import {
  post,
  get,
  asOther,
  slowness,
  keyed,
  minted,
  raw,
  story,
  lastCustomer,
  series,
  bearer,
  unsigned,
  JSON_TYPE,
  type Probe,
} from './probe.ts';
import { RATE_PROBES } from './rate-probes.ts';
import { rawRequest } from './raw.ts';

const world = createWorld('sandbox', 'first', 1);
const foreign = createWorld('sandbox', 'second', 1);
const [rich, unknown, , , , company, tenRows, oneRow, , sparse] = world.customers;
const richAccount = rich === undefined ? undefined : accountsOfCustomer(world, rich)[0];
const PERIOD = { from: '2025-01-01', to: '2026-12-31' };
const NOBODY = '0123456789abcdef01234567';

/**
 * What is asked of a clean and of a faulty mock, in this order, to see a difference: first the traffic of every day, then
 * what a suite probes on purpose. Standing clocks and fixed keys make the replies of two clean mocks equal to the byte.
 */
export const PROBES: readonly Probe[] = [
  post('list', 'customers/list', {}),
  post('another page', 'transactions/getByCustomer', { customer: rich?.id, page: 2, limit: 3 }),
  post('accounts', 'accounts/getByCustomer', { customer: rich?.id }),
  get('banks', 'banks/list'),
  post('full page', 'transactions/getByCustomer', { customer: tenRows?.id }),
  post('one row', 'transactions/getByCustomer', { customer: oneRow?.id }),
  post('no row', 'accounts/getByCustomer', { customer: unknown?.id }),
  post('the last page', 'customers/list', { page: 3 }),
  post('beyond the end', 'customers/list', { page: 99 }),
  ...[0, -1, 2.5, '20', 1_000_000, 2_147_483_648].flatMap((value) => [
    post(`limit ${value}`, 'transactions/getByCustomer', { customer: rich?.id, limit: value }),
    post(`page ${value}`, 'transactions/getByCustomer', { customer: rich?.id, page: value }),
  ]),
  post('by id', 'accounts/getById', { id: richAccount?.id }),
  post('a company', 'transactions/getByCustomer', { customer: company?.id }),
  post('balances', 'balance/getByCustomer', { customer: rich?.id }),
  post('unknown to the bank', 'balance/getByCustomer', { customer: sparse?.id }),
  post('payments', 'pay/list', {}),
  post('a verification', 'products/kyc/bvn-verify', { bvn: rich?.bvn }),
  post('by bank', 'transactions/getByBank', { bank: richAccount?.bank.id }),
  post('by an unknown bank', 'transactions/getByBank', { bank: NOBODY }),
  post('by number', 'transactions/getByNuban', { nuban: richAccount?.nuban }),
  post('by date', 'auth/getByDate', PERIOD),
  post('every account', 'products/accounts', {}),
  post('every auth', 'products/auths', {}),
  post('the second page of balances', 'products/balances', { page: 2 }),
  story('schedule a report', [
    ['POST', 'reports/schedule', { report_type: 'balance', title: 'Balances', format: 'csv', day: 'monday' }],
    ['GET', 'reports/schedule'],
  ]),
  story('fail to schedule a report', [
    ['POST', 'reports/schedule', { report_type: 'balance', format: 'csv', day: 'monday' }],
    ['GET', 'reports/schedule'],
  ]),
  story('list customers, make one, list them again', [
    ['POST', 'customers/list', {}],
    ['POST', 'customers/generate', { number: 1, create: true }],
    ['POST', 'customers/list', {}],
  ]),
  story('remove a customer', [
    ['POST', 'customers/generate', { number: 1, create: true }],
    ['POST', 'customers/remove', (before) => ({ customer: lastCustomer(before) })],
    ['POST', 'customers/get', (before) => ({ customer: lastCustomer(before) })],
  ]),
  post('unknown id', 'transactions/getById', { id: NOBODY }),
  post('flag nobody', 'customers/flag', { bank: richAccount?.bank.id, customer: NOBODY }),
  asOther('transactions of the second company', 'transactions/getByDate', PERIOD),
  post('foreign id', 'auth/getByCustomer', { customer: foreign.customers[0]?.id }),
  post('a link', 'transactions/refresh', { account_id: richAccount?.id }),
  slowness('a deep page', 'transactions/getByCustomer', { customer: rich?.id, page: 50 }),
  slowness('a search', 'transactions/getByDate', PERIOD),
  post('missing parameter', 'transactions/getByCustomer', {}),
  post('operator', 'transactions/getByCustomer', { customer: { $gt: '' } }),
  post('metacharacters', 'accounts/getByName', { name: `'"\\$.*[` }),
  get('missing query', 'banks/getById'),
  ...[
    '{"customer":"',
    `{"customer":"${rich?.id}",}`,
    '[]',
    '"x"',
    'null',
    '',
    `{"limit":1,"limit":50}`,
    '{"__proto__":{"polluted":1}}',
  ].map((body) => post(`body ${body.slice(0, 20)}`, 'customers/list', body)),
  post('UTF-16', 'customers/list', Buffer.from('{"limit":1}', 'utf16le')),
  post('nested', 'customers/list', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
  post('5 MB', 'customers/list', `{"x":"${'x'.repeat(5_000_000)}"}`),
  ...['Application/JSON', 'text/plain', 'application/x-www-form-urlencoded'].map((type) =>
    post(`type ${type}`, 'customers/list', '{"limit":1}', [`Content-Type: ${type}`]),
  ),
  post('no type', 'customers/list', '{"limit":1}', []),
  get('GET with type', 'banks/list', [JSON_TYPE]),
  get('Accept-Encoding', 'banks/list', ['Accept-Encoding: gzip']),
  get('Accept', 'banks/list', ['Accept: application/json']),
  keyed('no key', () => []),
  keyed('empty key', () => ['Authorization: Bearer ']),
  keyed('random key', () => ['Authorization: Bearer abc.def.ghi']),
  keyed('basic', (key) => [`Authorization: Basic ${Buffer.from(`x:${key}`).toString('base64')}`]),
  keyed('basic with the key', (key) => [`Authorization: Basic ${key}`]),
  keyed('lower case', (key) => [`authorization: bearer ${key}`]),
  keyed('random key behind a small bearer', () => ['authorization: bearer abc.def.ghi']),
  keyed('upper case', (key) => [`AUTHORIZATION: BEARER ${key}`]),
  keyed('cookie', (key) => [`Cookie: token=${key}; session=1`]),
  keyed('two keys', (key) => ['Authorization: Bearer bad', `Authorization: Bearer ${key}`]),
  keyed('unsigned', (key) => [`Authorization: Bearer ${unsigned(key)}`]),
  keyed('key with something behind it', (key) => [`Authorization: Bearer ${key}x`]),
  keyed('key in another letter case', (key) => [`Authorization: Bearer ${resigned(key)}`]),
  keyed('key in another header', (key) => [`X-API-Key: ${key}`]),
  post('a range of days', 'transactions/getByDate', { from: '2026-03-10', to: '2026-03-12' }),
  keyed('public', (_key, mock) => [`Authorization: Bearer ${mock.keys.sandbox.publicKey}`]),
  keyed('client', (_key, mock) => [`Authorization: Bearer ${mock.keys.sandbox.clientToken}`]),
  keyed('other environment', (_key, mock) => [`Authorization: Bearer ${mock.keys.production.bearerToken}`]),
  keyed('no key, bad body', () => [], '{'),
  keyed(
    'key in the body',
    () => [],
    (key) => JSON.stringify({ token: key, authorization: `Bearer ${key}` }),
  ),
  keyed(
    'random key, identities',
    () => ['Authorization: Bearer abc.def.ghi'],
    JSON.stringify({ bank: richAccount?.bank.id }),
    'identity/getByBank',
  ),
  ...(['expired', 'revoked'] as const).map((state) => minted(state)),
  raw('sandbox key on production', (mock) =>
    rawRequest('POST', '/v2/customers/list', {
      headers: [JSON_TYPE, bearer(mock.keys.sandbox.bearerToken)],
      body: '{}',
    }),
  ),
  raw('production', (mock) =>
    rawRequest('POST', '/v2/accounts/getByBank', {
      headers: [JSON_TYPE, bearer(mock.keys.production.bearerToken)],
      body: JSON.stringify({ bank: richAccount?.bank.id }),
    }),
  ),
  keyed('no key, transactions', () => [], JSON.stringify({ bank: richAccount?.bank.id }), 'transactions/getByBank'),
  raw('HEAD without a key', () => rawRequest('HEAD', '/v2/sandbox/banks/list')),
  raw('GET without a key', () => rawRequest('GET', '/v2/sandbox/banks/list')),
  ...[
    '/v2/sandbox/no-such',
    '/v2/sandbox/no-such?x=<script>',
    '/v1/banks/list',
    '/metrics',
    '/.env',
    '/v2/sandbox/customers/List',
    '/v2/sandbox//banks/list',
  ].map((path) => raw(path, (mock) => rawRequest('GET', path, { headers: [bearer(mock.keys.sandbox.bearerToken)] }))),
  ...['PUT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'FOO', 'PROPFIND', 'TRACE'].map((method) =>
    raw(`${method} a list`, (mock) =>
      rawRequest(method, '/v2/sandbox/customers/list', { headers: [bearer(mock.keys.sandbox.bearerToken)] }),
    ),
  ),
  raw('HEAD', (mock) =>
    rawRequest('HEAD', '/v2/sandbox/banks/list', { headers: [bearer(mock.keys.sandbox.bearerToken)] }),
  ),
  raw('POST a GET', (mock) =>
    rawRequest('POST', '/v2/sandbox/banks/list', {
      headers: [JSON_TYPE, bearer(mock.keys.sandbox.bearerToken)],
      body: '{}',
    }),
  ),
  post('method override', 'customers/list', {}, [JSON_TYPE, 'X-HTTP-Method-Override: DELETE']),
  post('method override of an id', 'accounts/getById', { id: richAccount?.id }, [
    JSON_TYPE,
    'X-HTTP-Method-Override: DELETE',
  ]),
  { title: 'forwarded address', run: (mock) => series(mock, 3, (index) => [`X-Forwarded-For: 10.0.0.${index}`]) },
  { title: 'another client', run: (mock) => series(mock, 2, (index) => [`User-Agent: client/${index}`]) },
  { title: 'over the limit', run: (mock) => series(mock, 63, () => []) },
  {
    title: 'after the window',
    run: async (mock) => {
      const before = await series(mock, 3, () => []);
      await control(mock, 'clock', { advance_seconds: 61 });
      return Buffer.concat([before, await series(mock, 2, () => [])]);
    },
  },
  ...RATE_PROBES,
];
