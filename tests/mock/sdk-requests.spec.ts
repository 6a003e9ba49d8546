import type { Mock } from '../../src/mock/index.ts';
import { ask, type Answer, type Json } from './support/client.ts';
import { expect, test } from './support/mock.ts';
import { nodeRequests } from './support/sdk-requests.ts';

/** The order of a sandbox customer, as the node client sends it: one object and not a list. */
const ORDER = {
  noOfAccount: 1,
  name: 'Sdk Customer',
  bank: '5d6fe57a4099cc4b210bbeb3',
  username: 'sdk',
  password: 'sdk',
  type: 'ind',
  volume: 'low',
  identity: 50,
  internetSpeed: 2,
};

/** As axios sends it: the charset beside the type, and an Accept that is not only JSON. */
function post(mock: Mock, path: string, body: Json): Promise<Answer> {
  return ask(`${mock.baseUrls.sandbox}/${path}`, {
    method: 'POST',
    body,
    headers: [
      ['Accept', 'application/json, text/plain, */*'],
      ['Content-Type', 'application/json;charset=utf-8'],
      ['Authorization', `Bearer ${mock.keys.sandbox.bearerToken}`],
      ['User-Agent', 'axios/0.21.1'],
    ],
  });
}

/** A GET of the node client: no Content-Type, and `?` and `&` where nothing follows. */
function get(mock: Mock, path: string): Promise<Answer> {
  return ask(`${mock.baseUrls.sandbox}/${path}`, {
    headers: [
      ['Accept', 'application/json, text/plain, */*'],
      ['Authorization', `Bearer ${mock.keys.sandbox.bearerToken}`],
    ],
  });
}

const unlimited = { rateLimit: { limit: 100_000, windowSeconds: 60 } };

test('every POST of the official node client is served', async ({ start }) => {
  const mock = await start(unlimited);
  const created = (await post(mock, 'customers/create', ORDER)).json.data[0][0]._id as string;
  for (const [path, body] of nodeRequests(mock.fixtures('sandbox'), created)) {
    const answer = await post(mock, path, body);
    expect(answer.status, `${path} ${JSON.stringify(body)}: ${answer.text.slice(0, 200)}`).toBeLessThan(300);
    expect(answer.json.status ?? answer.json.success, path).toEqual(expect.stringMatching('success'));
  }
});

test('a list that the node client asks for has one item: its limit is 1', async ({ start }) => {
  const mock = await start(unlimited);
  const created = (await post(mock, 'customers/create', ORDER)).json.data[0][0]._id as string;
  const lists = nodeRequests(mock.fixtures('sandbox'), created).filter(([, { limit }]) => limit === 1);
  expect(lists.length).toBeGreaterThan(30);
  for (const [path, body] of lists) {
    const { data } = (await post(mock, path, body)).json;
    if (data.pagination === undefined) continue;
    const [items] = Object.values(data).filter(Array.isArray);
    expect(items, path).toHaveLength(Math.min(1, data.pagination.totalDocs as number));
    expect(data.pagination.limit, path).toBe(1);
  }
});

test('every GET of the official clients is served', async ({ start }) => {
  const mock = await start(unlimited);
  const ids = mock.fixtures('sandbox');
  for (const path of [
    'banks/list?page=1&limit=1&',
    'banks/list?',
    'banks/list',
    `banks/getById?id=${ids['bank_id']}&`,
    `banks/getById?id=${ids['bank_id']}`,
    `wallet/company/${ids['company_id']}?`,
    'reports/details?',
    'reports/details?page=1&limit=10&',
    `reports/details/${ids['report_id']}?`,
    `reports/schedule/${ids['scheduled_report_id']}?`,
    `reports/download/${ids['report_id']}?`,
    `callback?record=${ids['record_id']}&method=BALANCE`,
  ]) {
    const answer = await get(mock, path);
    expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200);
  }
});

test('what no official client can have meant is refused all the same', async ({ start }) => {
  const mock = await start(unlimited);
  for (const [path, body, status] of [
    ['customers/create', {}, 400],
    ['customers/create', { ...ORDER, type: 'alien' }, 400],
    ['products/spending-patterns/process', {}, 400],
    ['balance/process', { account_id: mock.fixtures('sandbox')['account_id'] }, 400],
    ['pay/get//', {}, 404],
    ['pay/list/', {}, 404],
  ] as const) {
    expect((await post(mock, path, body)).status, `${path} ${JSON.stringify(body)}`).toBe(status);
  }
});
