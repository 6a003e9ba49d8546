import type { Fixtures, Mock } from '../../src/mock/index.ts';
import { ask, type Answer } from './support/client.ts';
import { named, type ClientCall, type OkraClient } from './support/clients/client.ts';
import { okraClients } from './support/clients/index.ts';
import { readings } from './support/clients/reads.ts';
import { refusedCalls } from './support/clients/refused.ts';
import { expect, test } from './support/mock.ts';

const unlimited = { rateLimit: { limit: 100_000, windowSeconds: 60 } };
const plain = { postHeaders: [['Content-Type', 'application/json']] } as const;

function send(
  mock: Mock,
  client: Pick<OkraClient, 'postHeaders' | 'getHeaders' | 'write'>,
  [line, body]: ClientCall,
  base = mock.baseUrls.sandbox,
): Promise<Answer> {
  const [method = '', path = ''] = line.split(' ');
  const said = method === 'GET' ? (client.getHeaders ?? client.postHeaders) : client.postHeaders;
  const write = client.write ?? JSON.stringify;
  return ask(`${base}/${path}`, {
    method,
    headers: [['Authorization', `Bearer ${mock.keys.sandbox.bearerToken}`], ...said],
    ...(body === undefined ? {} : { body: write(body) }),
  });
}

for (const client of okraClients) {
  test(`${client.name}: what it sends is served`, async ({ start }) => {
    const mock = await start(unlimited);
    for (const call of client.calls(mock.fixtures('sandbox'))) {
      const answer = await send(mock, client, call);
      const context = `${call[0]} ${JSON.stringify(call[1])}: ${answer.text.slice(0, 200)}`;
      expect(answer.status, context).toBeLessThan(300);
      expect(answer.json.status ?? answer.json.success, context).toEqual(expect.stringMatching('success'));
    }
  });
}

/** A request as a client spells it, and the same as the documentation does. */
function spellings(ids: Fixtures): readonly (readonly [ClientCall, ClientCall])[] {
  const { customer, account, days } = named(ids);
  const byDate = 'POST transactions/getByCustomerDate';
  const march = { customer, from: '2025-03-01', to: '2025-05-31' };
  return [
    [
      ['POST transaction/getByCustomer', { customer, pdf: 'true' }],
      ['POST transactions/getByCustomer', { customer, pdf: true }],
    ],
    [
      ['POST products/auths', { pdf: 'false' }],
      ['POST products/auths', {}],
    ],
    [['POST products/auths'], ['POST products/auths', {}]],
    [
      ['POST balance/getById', { id: ids['balance_id'], includePeriodic: 'false' }],
      ['POST balance/getById', { id: ids['balance_id'], includePeriodic: false }],
    ],
    [
      ['POST balance/getByAccount', { account_id: '', account, page: '1' }],
      ['POST balance/getByAccount', { account_id: account }],
    ],
    [
      [byDate, { customer: '', customer_id: customer, ...days }],
      [byDate, { customer, ...days }],
    ],
    [
      ['POST products/income/process', { customer, customer_id: '', bank: '' }],
      ['POST products/income/process', { customer_id: customer }],
    ],
    [
      ['POST transactions/getByType', { type: 'debit', amount: ids['transaction_amount'] }],
      ['POST transactions/getByType', { type: 'debit', value: ids['transaction_amount'] }],
    ],
    [
      ['POST transactions/getByType', { type: 'debit', value: Number(ids['transaction_amount']) }],
      ['POST transactions/getByType', { type: 'debit', value: ids['transaction_amount'] }],
    ],
    [
      ['POST balance/getByType', { type: 'ledger_balance', value: Number(ids['balance_amount']) }],
      ['POST balance/getByType', { type: 'ledger_balance', value: ids['balance_amount'] }],
    ],
    [
      [byDate, { customer, from: '2025/03/01', to: '2025/05/31' }],
      [byDate, march],
    ],
    [
      [byDate, { customer, from: '2025-3-01', to: '2025-5-31' }],
      [byDate, march],
    ],
    [
      [byDate, { customer, from: '2025-03-01T00:00:00', to: '2025-05-31T23:59:59.9999999+01:00' }],
      [byDate, march],
    ],
    [
      ['POST pay/list', { customer_id: null, payment_id: ids['payment_id'] }],
      ['POST pay/list', { payment_id: ids['payment_id'] }],
    ],
  ];
}

test('what a client spells in its own way is understood as the documented spelling is', async ({ start }) => {
  const mock = await start({ ...unlimited, now: () => Date.UTC(2026, 10, 1) });
  for (const [own, documented] of spellings(mock.fixtures('sandbox'))) {
    const answer = await send(mock, plain, own);
    const context = `${own[0]} ${JSON.stringify(own[1])}`;
    expect(answer.status, context).toBe(200);
    expect(answer.text, context).toBe((await send(mock, plain, documented)).text);
  }
});

test('an answer holds what client code goes on with', async ({ start }) => {
  const mock = await start(unlimited);
  for (const { who, call, members } of readings(mock.fixtures('sandbox'))) {
    const answer = await send(mock, plain, call);
    for (const member of members) expect(answer.json, `${who}: ${call[0]}`).toHaveProperty(member);
  }
});

test('clients that put the sandbox into the path are served on the production base', async ({ start }) => {
  const mock = await start(unlimited);
  for (const path of ['customers/list', 'customers/get', 'customers/generate']) {
    const body = path.endsWith('list')
      ? undefined
      : { create: false, number: 1, customer: mock.fixtures('sandbox')['customer_id'] };
    const answer = await send(mock, plain, [`POST sandbox/${path}`, body], mock.baseUrls.production);
    expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200);
  }
});

test('what the introduction rules out is refused, whoever sends it', async ({ start }) => {
  const mock = await start(unlimited);
  const key = mock.keys.sandbox.bearerToken;
  for (const { who, line, headers, body, status } of refusedCalls(mock.fixtures('sandbox'))) {
    const [method = '', path = ''] = line.split(' ');
    const answer = await ask(`${mock.baseUrls.sandbox}/${path}`, {
      method,
      headers: headers.map(([name, value]) => [name, value.replace('KEY', key)] as const),
      ...(body === undefined ? {} : { body }),
    });
    expect(answer.status, `${who}: ${line}`).toBe(status);
    expect(answer.json, `${who}: ${line}`).toMatchObject({ status: 'error', message: expect.any(String) });
  }
});

test('texts that no client writes for true or false are refused', async ({ api }) => {
  for (const pdf of ['yes', 'TRUE', 'True', '1', 1, 0, [], {}])
    expect((await api.post('products/auths', { pdf })).status, JSON.stringify(pdf)).toBe(400);
});

test('dates that no client writes are no dates', async ({ api }) => {
  const to = '2026-12-31';
  for (const from of [
    '2026/02/30',
    '2026-2/1',
    '26-02-01',
    '2026-02-01T',
    '2026-02-01T25',
    '2026-02-01 00:00',
    ' 2026-02-01',
    '2026-002-01',
  ])
    expect((await api.post('auth/getByDate', { from, to })).status, from).toBe(400);
});
