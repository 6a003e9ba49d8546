import { connect, control, ask } from './support/client.ts';
import { expect, test } from './support/mock.ts';

test('a key opens its own environment only', async ({ mock }) => {
  const sandbox = await connect(mock);
  const astray = await connect(mock, { base: mock.baseUrls.production });
  expect((await sandbox.get('banks/list')).status).toBe(200);
  expect((await astray.get('banks/list')).status).toBe(401);
});

for (const state of ['expired', 'revoked'] as const) {
  test(`a key that is ${state} is refused, also after the clock has moved and been reset`, async ({ start }) => {
    const mock = await start();
    await control(mock, 'clock', { advance_seconds: 86_400 });
    const api = await connect(mock, { state });
    await control(mock, 'reset');
    expect((await api.get('banks/list')).status).toBe(401);
  });
}

test('nothing but one secret key in one authorization header is a key', async ({ mock, api }) => {
  const { publicKey, clientToken } = (await control(mock, 'keys')).json;
  const [header, claims, signature] = api.key.split('.');
  const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
  const raised = Buffer.from(claims ?? '', 'base64url')
    .toString()
    .replace('sandbox', 'production');
  const forged = `${header}.${Buffer.from(raised).toString('base64url')}.${signature}`;
  const refused = [
    [],
    ['Bearer'],
    ['Bearer '],
    [`Basic ${api.key}`],
    [api.key],
    [`Bearer ${publicKey}`],
    [`Bearer ${clientToken}`],
    [`Bearer ${none}`],
    [`Bearer ${forged}`],
    [`Bearer ${api.key}x`],
    [`Bearer ${api.key}`, `Bearer ${api.key}`],
  ].map((values) => values.map((value) => ['authorization', value] as const));
  for (const headers of refused) {
    const answer = await ask(`${api.base}/customers/list`, { method: 'POST', body: 'not even JSON', headers });
    expect(answer.status, JSON.stringify(headers)).toBe(401);
    expect(answer.header('www-authenticate')).toMatch(/^Bearer realm="okra"/);
    expect(answer.json).toMatchObject({ name: 'APIError', status: 'error' });
    expect(answer.text).not.toContain(api.key);
  }
  for (const name of ['authorization', 'AUTHORIZATION', 'Authorization']) {
    expect((await api.ask('banks/list', { headers: [[name, `bEARER ${api.key}`]] })).status).toBe(200);
  }
});

test('the fixed keys of one seed open another mock of that seed', async ({ start }) => {
  const [first, second] = [await start({ seed: 7 }), await start({ seed: 7 })];
  expect(second.keys).toEqual(first.keys);
  expect((await start({ seed: 8 })).keys).not.toEqual(first.keys);
});

test('control refuses what it does not know', async ({ start }) => {
  const mock = await start();
  for (const [path, body] of [
    ['keys', { environment: 'staging' }],
    ['clock', { advance_seconds: -1 }],
    ['clock', {}],
  ] as const) {
    expect((await control(mock, path, body)).status).toBe(400);
  }
  expect((await control(mock, 'keys')).status).toBe(201);
  expect((await control(mock, 'reset')).status).toBe(204);
});

test('the clock goes forward, shows in Date, and reset puts it back', async ({ start }) => {
  const noon = Date.UTC(2026, 10, 2, 12);
  const mock = await start({ now: () => noon });
  const api = await connect(mock);
  const date = async (): Promise<number> => Date.parse((await api.get('banks/list')).header('date') ?? '');
  expect((await control(mock, 'clock', { advance_seconds: 61 })).json).toEqual({ now: noon / 1000 + 61 });
  expect(await date()).toBe(noon + 61_000);
  await control(mock, 'reset');
  expect(await date()).toBe(noon);
});
