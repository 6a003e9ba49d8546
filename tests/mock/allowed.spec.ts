import { join } from 'node:path';
import type { Mock } from '../../src/mock/index.ts';
import { operations } from '../../src/mock/operations/index.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { connect, control, type Answer, type Client } from './support/client.ts';
import { expect, test } from './support/mock.ts';
import { sampleRequest } from './support/sample-request.ts';

/** Variants are right in every other respect: a suite that reports one of them is wrong, and must not be able to say why. */

const book = new SchemaBook(join(import.meta.dirname, '../../schemas/okra-v2'));
const reads = operations.filter(({ path }) => /(^|\/)(get|list|by|products\/)/i.test(path));

for (const id of ['B08', 'B09', 'B12', 'B13', 'B15', 'B16', 'B18', 'B19', 'B47']) {
  test(`${id}: every body satisfies its schema`, async ({ start }) => {
    const mock = await start({ faults: [id], rateLimit: { limit: 10_000, windowSeconds: 60 } });
    const api = await connect(mock);
    const world = createWorld('sandbox', 'first', 1);
    let judged = 0;
    for (const operation of reads) {
      const schema = book.response(`${operation.product} / ${operation.name}`);
      if ('problem' in schema) continue;
      for (const customer of [world.customers[0], world.customers[2], world.customers[9]]) {
        if (customer === undefined) continue;
        const answer = await send(api, operation, () => sampleRequest(operation, world, customer));
        if (answer === undefined || answer.status >= 300) continue;
        judged += 1;
        expect(schema.validate(answer.json), `${operation.path}: ${answer.text.slice(0, 500)}`).toEqual([]);
      }
    }
    expect(judged).toBeGreaterThan(100);
  });
}

test('B12: nothing that may be null has a value, and lists stay lists', async ({ start }) => {
  const api = await connect(await start({ faults: ['B12'] }));
  const { id } = createWorld('sandbox', 'first', 1).customers[0] ?? {};
  const { data } = (await api.post('transactions/getByCustomer', { customer: id, limit: 2 })).json;
  expect(data.pagination).toMatchObject({ page: 1, limit: 2, prevPage: null, nextPage: 2 });
  expect(data.transaction).toHaveLength(2);
  for (const item of data.transaction) {
    expect(item).toMatchObject({ debit: null, credit: null, balance: null, customer: null, ref: null, record: null });
    expect(item.account).toMatchObject({ name: null, nuban: null });
    expect(item._id).toMatch(/^[0-9a-f]{24}$/);
  }
});

test('B18: a list without items has total 0 and one page', async ({ start }) => {
  const api = await connect(await start({ faults: ['B18'] }));
  const { id } = createWorld('sandbox', 'first', 1).customers[0] ?? {};
  const { data } = (await api.post('transactions/getByCustomer', { customer: id })).json;
  expect(data.transaction).toEqual([]);
  expect(data.pagination).toMatchObject({ totalDocs: 0, hasNextPage: false, nextPage: null });
});

test('B19: the last page is full, the next one empty', async ({ start }) => {
  const api = await connect(await start({ faults: ['B19'] }));
  const last = (await api.post('customers/list', { page: 2 })).json.data;
  expect(last.customers).toHaveLength(10);
  expect(last.pagination).toMatchObject({ totalDocs: 20, totalPages: 2, hasNextPage: false });
  expect((await api.post('customers/list', { page: 3 })).json.data.customers).toEqual([]);
});

test('B16: credits and debits still add up to the balance after each', async ({ start }) => {
  const api = await connect(await start({ faults: ['B16'] }));
  const world = createWorld('sandbox', 'first', 1);
  const account = world.accounts.find((each) => each.history.rows === 100);
  const { data } = (await api.post('transactions/getByAccount', { account: account?.id, limit: 100 })).json;
  const rows = data.transaction as { debit: number | null; credit: number | null; balance: number }[];
  expect(rows.filter((row) => (row.debit ?? 0) < 0).length).toBeGreaterThan(5);
  for (const [index, row] of rows.slice(0, -1).entries()) {
    const before = rows[index + 1]?.balance ?? 0;
    expect(row.balance).toBeCloseTo(before + (row.credit ?? 0) - (row.debit ?? 0), 2);
  }
});

test.describe('counting', () => {
  const noon = Date.UTC(2026, 10, 2, 12);
  const now = (): number => noon;

  for (const id of ['B26', 'B27', 'B28', 'B29', 'B32', 'B33', 'B34', 'B35', 'B37', 'B10']) {
    test(`${id}: 60 calls pass, the 61st waits as long as it is told`, async ({ start }) => {
      const mock = await start({ now, faults: [id] });
      const api = await connect(mock);
      const answers = await times(60, () => api.get('banks/list'));
      expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
      const limited = await api.get('banks/list');
      expect(limited.status).toBe(429);
      expect(remaining(limited)).toBe(0);
      const wait = waitOf(limited);
      expect(wait).toBeGreaterThan(0);
      expect(secondsOf(limited) + wait).toBeGreaterThanOrEqual(reset(limited) - 1);
      await pass(mock, wait);
      expect((await api.get('banks/list')).status).toBe(200);
    });
  }

  test('B32: calls come back one by one, Reset moves on, and all are back at Reset', async ({ start }) => {
    const mock = await start({ now, faults: ['B32'] });
    const api = await connect(mock);
    const [first] = await times(10, () => api.get('banks/list'));
    expect(remaining(first)).toBe(59);
    await pass(mock, 30);
    const later = (await times(50, () => api.get('banks/list'))).at(-1);
    expect(remaining(later)).toBe(0);
    expect(reset(later)).toBe(reset(first) + 30);
    expect((await api.get('banks/list')).status).toBe(429);
    // The first ten calls fall out of the window; refused ones were never in it.
    await pass(mock, 30);
    const back = await times(10, () => api.get('banks/list'));
    expect(back.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(back.map(remaining)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    const refused = await api.get('banks/list');
    expect([refused.status, waitOf(refused)]).toEqual([429, 60]);
    await pass(mock, 20);
    expect(waitOf(await api.get('banks/list'))).toBe(40);
    await pass(mock, 40);
    expect(remaining(await api.get('banks/list'))).toBe(59);
  });

  test('B33: a window ends with the minute', async ({ start }) => {
    const mock = await start({ now: () => noon + 59_000, faults: ['B33'] });
    const api = await connect(mock);
    const answers = await times(60, () => api.get('banks/list'));
    expect(answers.map(reset)).toEqual(Array(60).fill(noon / 1000 + 60));
    expect(waitOf(await api.get('banks/list'))).toBe(1);
    await pass(mock, 1);
    const next = await times(60, () => api.get('banks/list'));
    expect(next.map(({ status }) => status)).toEqual(Array(60).fill(200));
    expect(remaining(next[0])).toBe(59);
  });

  test('B34: Remaining starts at 60 and ends at 1, also when failed calls do not count', async ({ start }) => {
    const api = await connect(await start({ now, faults: ['B34', 'B35'] }));
    const answers = await times(3, () => api.get('banks/list'));
    expect(answers.map(remaining)).toEqual([60, 59, 58]);
    expect(remaining(await api.post('customers/list', 'no JSON'))).toBe(57);
    expect(remaining(await api.get('banks/list'))).toBe(57);
  });

  test('B37: Date and Reset go by the same clock', async ({ start }) => {
    const answer = await (await connect(await start({ now, faults: ['B37'] }))).get('banks/list');
    expect(secondsOf(answer)).toBe(noon / 1000 + 90);
    expect(reset(answer)).toBe(noon / 1000 + 150);
  });

  test('B45: one 503 says when to come back, did nothing, and stays the only one', async ({ start }) => {
    const mock = await start({ faults: ['B45'] });
    const api = await connect(mock);
    const order = { report_type: 'balance', title: 'Once', format: 'csv', day: 'monday' };
    const before = (await api.get('reports/schedule')).text;
    await api.get('banks/list');
    const unlucky = await api.post('reports/schedule', order);
    expect(unlucky.status).toBe(503);
    expect(unlucky.headers.filter(([name]) => /^retry-after$/i.test(name))).toEqual([['Retry-After', '1']]);
    expect((await api.get('reports/schedule')).text).toBe(before);
    const answers = await times(20, () => api.get('banks/list'));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });
});

async function send(api: Client, { method, path }: (typeof reads)[number], request: () => Record<string, unknown>) {
  let parameters: Record<string, unknown>;
  try {
    parameters = request();
  } catch {
    // A customer without accounts has no sample for an operation about accounts.
    return undefined;
  }
  const query = new URLSearchParams(parameters as Record<string, string>).toString();
  return method === 'GET' ? api.get(`${path}?${query}`) : api.post(path, parameters);
}

async function times(count: number, call: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let done = 0; done < count; done += 1) answers.push(await call());
  return answers;
}

async function pass(mock: Mock, seconds: number): Promise<void> {
  await control(mock, 'clock', { advance_seconds: seconds });
}

function remaining(answer: Answer | undefined): number {
  return Number(answer?.header('x-ratelimit-remaining'));
}

function reset(answer: Answer | undefined): number {
  return Number(answer?.header('x-ratelimit-reset'));
}

function secondsOf(answer: Answer): number {
  return Date.parse(answer.header('date') ?? '') / 1000;
}

/** Seconds to wait, whether they are said as such or as a date. */
function waitOf(answer: Answer): number {
  const value = answer.header('retry-after') ?? '';
  return /^\d+$/.test(value) ? Number(value) : Date.parse(value) / 1000 - secondsOf(answer);
}
