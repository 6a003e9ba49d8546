import type { Fixtures } from '../../../../src/mock/index.ts';
import { named } from './client.ts';

/** A request of client code that is refused, as the API introduction wants it; docs/mock.md says so. */
export interface RefusedCall {
  readonly who: string;
  readonly line: string;
  /** All headers; `KEY` stands for the secret key. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly status: number;
}

const KEY = ['Authorization', 'Bearer KEY'] as const;
const JSON_TYPE = ['Content-Type', 'application/json'] as const;
const FORM_TYPE = ['Content-Type', 'application/x-www-form-urlencoded'] as const;

export function refusedCalls(ids: Fixtures): readonly RefusedCall[] {
  const { customer, account, bank } = named(ids);
  const form = { headers: [KEY, FORM_TYPE], body: `customer=${customer}`, status: 415 };
  const formAsJson = { headers: [KEY, JSON_TYPE], body: `account=${account}`, status: 400 };
  return [
    // S7 and S8: a body is JSON and says so.
    { who: 'collins169/OkraJava, balances and income', line: 'POST balance/getByCustomer', ...form },
    { who: 'Vikhthor/OkraAPI, all that reads', line: 'POST transactions/getByCustomer', ...form },
    {
      who: 'okraHQ/okra-node, a 0.1 that put parameters into the query',
      line: `POST auth/getByCustomer?customer=${customer}`,
      ...form,
      body: '',
    },
    {
      who: 'a PHP page whose curl makes a form of many parts',
      line: 'POST pay/verify',
      headers: [KEY, ['Content-Type', 'multipart/form-data; boundary=x']],
      body: '--x\r\nContent-Disposition: form-data; name="payment_id"\r\n\r\n1\r\n--x--\r\n',
      status: 415,
    },
    { who: 'gray-adeyi/pyokra, accounts and others', line: 'POST accounts/getAccountDetails', ...formAsJson },
    { who: 'ibroraheem/okra-node, accounts and customers', line: 'POST accounts/getAccountDetails', ...formAsJson },
    {
      who: 'Uchencho/OkraGo, Retrieve…',
      line: 'POST products/auths',
      headers: [KEY, JSON_TYPE],
      body: 'null',
      status: 400,
    },
    { who: 'Uchencho/OkraGo, the first', line: 'POST products/auths', headers: [KEY], body: '{}', status: 415 },
    // S1: every call has the secret key, as a bearer token.
    { who: 'okraHQ/okra-node 0.1, banks', line: 'GET banks/list', headers: [], status: 401 },
    { who: 'chrisidakwo/okra-php and several apps, banks', line: 'GET banks/list', headers: [JSON_TYPE], status: 401 },
    {
      who: 'okraHQ/okra-node 0.1, identities',
      line: 'POST identity/getByCustomer',
      headers: [['identityorization', 'Bearer KEY'], JSON_TYPE],
      body: `{"customer":"${customer}"}`,
      status: 401,
    },
    {
      who: 'olakayCoder1/pyokra and a React app, all',
      line: 'POST balance/getByCustomer',
      headers: [['Authorization', 'KEY'], JSON_TYPE],
      body: `{"customer":"${customer}"}`,
      status: 401,
    },
    // S6: GET and POST, each where it belongs.
    { who: 'ibroraheem/okra-node, banks', line: 'POST banks/list', headers: [KEY, JSON_TYPE], status: 405 },
    {
      who: 'okraHQ/okra-node and gray-adeyi/pyokra, reports',
      line: `DELETE reports/details/${ids['report_id']}`,
      headers: [KEY],
      status: 405,
    },
    {
      who: 'okraHQ/okra-node and gray-adeyi/pyokra, reports',
      line: `PUT reports/schedule/${ids['scheduled_report_id']}`,
      headers: [KEY, JSON_TYPE],
      body: '{}',
      status: 405,
    },
    // Paths are exact.
    { who: 'Vikhthor/OkraAPI, banks', line: 'GET /banks/list', headers: [KEY], status: 404 },
    {
      who: 'a React app, verifications',
      line: 'POST products/kyc/tin-verify/',
      headers: [KEY, JSON_TYPE],
      body: '{}',
      status: 404,
    },
    {
      who: 'gray-adeyi/pyokra, sandbox on the sandbox base',
      line: 'POST sandbox/customers/list',
      headers: [KEY, JSON_TYPE],
      status: 404,
    },
    // The call lacks what the reference demands.
    {
      who: 'okraHQ/okra-node 0.2 and gray-adeyi/pyokra, generated customers',
      line: 'POST customers/generate',
      headers: [KEY, JSON_TYPE],
      body: '{"create":true}',
      status: 400,
    },
    { who: 'gray-adeyi/pyokra, a bank', line: 'GET banks/getById', headers: [KEY], status: 400 },
    {
      who: 'okraHQ/okra-ruby, balance by account',
      line: 'POST balance/getByAccount',
      headers: [KEY, JSON_TYPE],
      body: `{"bank":"${bank}"}`,
      status: 400,
    },
    {
      who: 'olakayCoder1/pyokra, balance by customer',
      line: 'POST balance/getByCustomer',
      headers: [KEY, JSON_TYPE],
      body: `{"id":"${customer}"}`,
      status: 400,
    },
  ];
}
