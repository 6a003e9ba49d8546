import { exchangeRaw, rawRequest } from './support/raw.ts';
import { expect, test } from './support/mock.ts';

const JSON_TYPE = 'Content-Type: application/json';

test('bodies that are not the JSON object asked for are 400', async ({ api }) => {
  const bodies = [
    '{',
    '{"limit":1,}',
    "{'limit':1}",
    '[]',
    '"x"',
    'null',
    '7',
    '{"limit":1,"limit":2}',
    '{"l\\u0069mit":1,"limit":2}',
    '{"a":{"b":1,"b":2}}',
    Buffer.from('{"limit":1}', 'utf16le'),
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from('\ufeff{"limit":1}'),
    `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    '['.repeat(200_000),
  ];
  for (const body of bodies) {
    const answer = await api.post('customers/list', body);
    expect(answer.status, body.slice(0, 40).toString()).toBe(400);
    expect(answer.json.status).toBe('error');
  }
});

test('values that are not what a parameter wants are 400', async ({ api }) => {
  for (const customer of [
    { $gt: '' },
    ['5d6fe57a4099cc4b210bbeb3'],
    1,
    null,
    true,
    '',
    'abc',
    "' OR 1=1 --",
    '../../etc',
  ]) {
    expect((await api.post('transactions/getByCustomer', { customer })).status, JSON.stringify(customer)).toBe(400);
  }
  for (const from of [
    '2026-02-30',
    '2026-13-01',
    '01/02/2026',
    '2026/01-01',
    '2026-01-01T',
    20260101,
    '',
    'yesterday',
    { $gt: '' },
  ]) {
    expect((await api.post('auth/getByDate', { from, to: '2026-12-31' })).status, JSON.stringify(from)).toBe(400);
  }
  expect((await api.post('auth/getByDate', { from: '2026-02-02', to: '2026-02-01' })).status).toBe(400);
  expect((await api.post('auth/byOptions', { options: { testing: { $ne: null } } })).status).toBe(400);
  expect((await api.get('banks/getById?id=1&id=2')).status).toBe(400);
  expect((await api.get('banks/getById')).status).toBe(400);
});

test('names that mean something to JavaScript mean nothing here', async ({ api }) => {
  const before = (await api.post('customers/list', { limit: 1 })).text;
  for (const body of [
    '{"limit":1,"__proto__":{"limit":5,"polluted":1}}',
    '{"limit":1,"constructor":{"prototype":{"x":1}}}',
  ]) {
    expect((await api.post('customers/list', body)).text).toBe(before);
  }
  expect((await api.post('auth/byOptions', '{"options":{"constructor":"x"}}')).json.data.auths).toEqual([]);
  expect((await api.post('customers/find-customers-by', { key: 'constructor', value: 'x' })).status).toBe(400);
  expect('polluted' in {}).toBe(false);
});

test('texts of any script and length are only compared', async ({ api }) => {
  for (const name of [`'"\\$.*[(`, '%00', '\u0000', '<script>', '🌻'.repeat(1000)]) {
    expect((await api.post('accounts/getByName', { name })).json.data.accounts).toEqual([]);
  }
});

test('a body of 5 MB is 413, and the connection stays good', async ({ mock, api }) => {
  expect((await api.post('customers/list', `{"x":"${'x'.repeat(5_000_000)}"}`)).status).toBe(413);
  const chunk = `${(2_000_000).toString(16)}\r\n${' '.repeat(2_000_000)}\r\n0\r\n\r\n`;
  const head = [
    'POST /v2/sandbox/customers/list HTTP/1.1',
    'Host: mock',
    `Authorization: Bearer ${api.key}`,
    JSON_TYPE,
  ];
  const after = rawRequest('GET', '/v2/sandbox/banks/list', { headers: [`Authorization: Bearer ${api.key}`] });
  const first = Buffer.from(`${[...head, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n${chunk}`);
  const answers = (await exchangeRaw(mock.origin, Buffer.concat([first, after]))).toString();
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
});

test('media types are told apart by their essence only', async ({ api }) => {
  const post = async (type: string | undefined): Promise<number> => {
    const headers = [['authorization', `Bearer ${api.key}`], ...(type === undefined ? [] : [['content-type', type]])];
    return (await api.ask('customers/list', { method: 'POST', body: '{}', headers: headers as [string, string][] }))
      .status;
  };
  for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/json;charset=UTF-8'])
    expect(await post(type)).toBe(200);
  for (const type of [undefined, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])
    expect(await post(type)).toBe(415);
});

test('bytes that are no HTTP get a JSON answer with the headers all the same', async ({ mock }) => {
  for (const [bytes, status] of [
    ['FOO /v2/sandbox/banks/list HTTP/1.1\r\nHost: mock\r\n\r\n', 501],
    ['GET /v2/sandbox/banks/list HTTP/1.1\r\nHost : mock\r\n\r\n', 400],
    [`GET /v2/sandbox/banks/list HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ] as const) {
    const answer = (await exchangeRaw(mock.origin, bytes)).toString();
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/\r\nX-RateLimit-Remaining: \d+\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 'error' });
  }
});

test('known paths refuse other methods and name those they take; HEAD is a GET without a body', async ({
  mock,
  api,
}) => {
  const authorization = `Authorization: Bearer ${api.key}`;
  const send = async (method: string, path: string): Promise<string> =>
    (
      await exchangeRaw(mock.origin, rawRequest(method, `/v2/sandbox/${path}`, { headers: [authorization] }))
    ).toString();
  for (const method of ['PUT', 'DELETE', 'PATCH', 'GET', 'TRACE', 'PROPFIND']) {
    expect(await send(method, 'customers/list')).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nAllow: POST, OPTIONS\r\n/);
  }
  const [head, get] = [await send('HEAD', 'banks/list'), await send('GET', 'banks/list')];
  expect(head).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/);
  expect(/Content-Length: \d+/.exec(head)?.[0]).toBe(/Content-Length: \d+/.exec(get)?.[0]);
  for (const path of ['nothing', 'customers/List', 'customers/list/', '/customers/list', '%zz']) {
    expect(await send('POST', path)).toMatch(/^HTTP\/1\.1 404 /);
  }
});
