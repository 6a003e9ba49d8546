import type { Answer } from './support/client.ts';
import { ask, connect, control } from './support/client.ts';
import { expect, test } from './support/mock.ts';

const NOON = Date.UTC(2026, 10, 2, 12);
/** A clock that stands, so that seconds can be compared exactly. */
const now = (): number => NOON + 250;

function limits(answer: Answer): (number | string)[] {
  const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];
  return names.map((name) => Number(answer.header(name) ?? NaN));
}

test('60 calls pass, the 61st does not, and the headers say so all along', async ({ start }) => {
  const api = await connect(await start({ now }));
  for (let count = 1; count <= 60; count += 1) {
    const answer = await api.get('banks/list');
    expect(answer.status).toBe(200);
    expect(limits(answer)).toEqual([60, 60 - count, NOON / 1000 + 60, 60]);
  }
  const refused = await api.get('banks/list');
  expect(refused.status).toBe(429);
  expect(limits(refused)).toEqual([60, 0, NOON / 1000 + 60, 60]);
  expect(refused.json).toMatchObject({ status: 'error', type: 'RATE_LIMIT' });
});

test('the window ends at Reset, not a second earlier', async ({ start }) => {
  const mock = await start({ now, rateLimit: { limit: 1, windowSeconds: 60 } });
  const api = await connect(mock);
  await api.get('banks/list');
  await control(mock, 'clock', { advance_seconds: 59 });
  const waiting = await api.get('banks/list');
  expect([waiting.status, ...limits(waiting)]).toEqual([429, 1, 0, NOON / 1000 + 60, 1]);
  await control(mock, 'clock', { advance_seconds: 1 });
  const open = await api.get('banks/list');
  expect([open.status, ...limits(open)]).toEqual([200, 1, 0, NOON / 1000 + 120, 60]);
});

test('failed calls count, and every answer has the headers', async ({ api, mock }) => {
  const answers = [
    await api.post('transactions/getByCustomer', {}),
    await api.post('transactions/getById', { id: '0123456789abcdef01234567' }),
    await api.get('no/such/route'),
    await api.get('customers/list'),
    await api.ask('customers/list', { method: 'POST', body: '{}', headers: [['authorization', `Bearer ${api.key}`]] }),
    await api.post('customers/list', 'x'.repeat(1_048_577)),
    await api.ask('banks/list', { method: 'HEAD' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 404, 404, 405, 415, 413, 200]);
  expect(answers.map((answer) => limits(answer)[1])).toEqual([59, 58, 57, 56, 55, 54, 53]);
  const preflight = await ask(`${mock.baseUrls.sandbox}/banks/list`, { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(limits(preflight).every(Number.isInteger)).toBe(true);
});

test('each key has a window of its own, and strangers have that of their address', async ({ start }) => {
  const mock = await start({ now });
  const [one, other] = [await connect(mock), await connect(mock)];
  const production = await connect(mock, { environment: 'production' });
  expect(limits(await one.get('banks/list'))[1]).toBe(59);
  const spoofed = [
    ['authorization', 'Bearer nonsense'],
    ['x-forwarded-for', '10.0.0.1'],
  ] as const;
  expect(limits(await one.ask('banks/list', { headers: spoofed }))[1]).toBe(59);
  expect(limits(await one.ask('banks/list', { headers: [] }))[1]).toBe(58);
  expect(limits(await one.get('banks/list'))[1]).toBe(58);
  expect(limits(await other.get('banks/list'))[1]).toBe(59);
  expect(limits(await production.get('banks/list'))[1]).toBe(59);
});

test('a call over the limit has no effect', async ({ start }) => {
  const mock = await start({ now, rateLimit: { limit: 2, windowSeconds: 60 } });
  const api = await connect(mock);
  const order = { report_type: 'balance', title: 'Late', format: 'csv', day: 'monday' };
  const before = (await api.get('reports/schedule')).json.data.schedules.length as number;
  await api.get('banks/list');
  expect((await api.post('reports/schedule', order)).status).toBe(429);
  await control(mock, 'clock', { advance_seconds: 60 });
  expect((await api.get('reports/schedule')).json.data.schedules).toHaveLength(before);
});
