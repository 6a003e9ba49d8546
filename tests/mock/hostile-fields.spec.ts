import { fixturesOf } from '../../src/mock/fixtures.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import { connect, type Answer, type Client } from './support/client.ts';
import { goodCalls, hostileValues, wantsId, type GoodCall } from './support/hostile-values.ts';
import { expect, test } from './support/mock.ts';

const unlimited = { rateLimit: { limit: 1_000_000, windowSeconds: 60 } };
const first = fixturesOf(createWorld('sandbox', 'first', 1));
const second = fixturesOf(createWorld('sandbox', 'second', 1));
const products = [...new Set(goodCalls(first).map(({ operation }) => operation.product))];

/** Ids by which a list is filtered: one that does not exist leaves nothing. */
const FILTERS = new Set([
  'Accounts / Fetch all accounts',
  'Payments / Get payments',
  'Payments / List payments',
  'Wallet / List wallets',
]);

function send(api: Client, call: GoodCall, fields: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { operation, path } = call;
  if (operation.method === 'POST') return api.post(path, operation.arrayBody ? fields['items'] : fields);
  const texts = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return api.get(`${path}?${new URLSearchParams(texts).toString()}`);
}

/** The shape of every error, and nothing of the server in it. */
function expectError(answer: Answer, context: string): void {
  expect(answer.json, context).toMatchObject({ status: 'error', message: expect.stringMatching(/\S/) });
  expect(answer.json.data, context).toBeUndefined();
  expect(answer.text, context).not.toMatch(/node:|\.ts:|at \w+ \(|prototype/);
}

for (const product of products) {
  const calls = goodCalls(first).filter(({ operation }) => operation.product === product);

  test(`${product}: whatever a field holds, the answer is no server error`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    for (const call of calls) {
      for (const name of [...Object.keys(call.operation.params), '__proto__']) {
        const param = Object.hasOwn(call.operation.params, name) ? call.operation.params[name] : undefined;
        for (const value of hostileValues) {
          const fields = Object.fromEntries([...Object.entries(call.fields), [name, value]]);
          const answer = await send(api, call, fields);
          const context = `${call.title}: ${name} ${JSON.stringify(value).slice(0, 60)}: ${answer.text.slice(0, 200)}`;
          expect(answer.status, context).toBeLessThan(500);
          if (answer.status >= 400) expectError(answer, context);
          // A name in the path comes before one in the body.
          const inPath = call.operation.path.includes(`{${name}}`);
          // Nothing under this name; the call may have a value under another name of the same parameter.
          const elsewhere = param?.aliases.some((alias) => Object.hasOwn(call.fields, alias)) === true;
          const leftOut = (value === null || value === '') && (param?.required === false || elsewhere);
          const decides = param !== undefined && wantsId(param) && !inPath && !leftOut;
          // Long texts in a query are headers that are too large.
          expect(decides ? [400, 404, 431] : [answer.status], context).toContain(answer.status);
        }
      }
    }
    expect('polluted' in {}).toBe(false);
  });

  test(`${product}: a body that is huge, deep or no object is refused`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    for (const { title, path, operation } of calls.filter((call) => call.operation.method === 'POST')) {
      for (const [body, status] of [
        [`{"x":"${'x'.repeat(1_100_000)}"}`, 413],
        [`${'{"x":'.repeat(1_000)}1${'}'.repeat(1_000)}`, 400],
        [operation.arrayBody ? '7' : '[]', 400],
        ['null', 400],
        ['{"a":1,"a":2}', 400],
        ['{', 400],
      ] as const) {
        const answer = await api.post(path, body);
        expect(answer.status, `${title} ${body.slice(0, 20)}`).toBe(status);
        expectError(answer, title);
      }
    }
    expect((await api.post('customers/list')).status).toBe(200);
  });

  test(`${product}: an id that nothing has is not found`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    for (const call of calls) {
      for (const name of Object.keys(call.operation.params)) {
        const param = call.operation.params[name];
        if (param === undefined || !wantsId(param) || call.operation.path.includes(`{${name}}`)) continue;
        const answer = await send(api, call, { ...call.fields, [name]: '0123456789abcdef01234567' });
        expectNothing(answer, call);
      }
    }
  });

  test(`${product}: what belongs to another tenant is not found`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    for (const [index, call] of calls.entries()) {
      const theirs = goodCalls(second).filter(({ operation }) => operation.product === product)[index];
      for (const name of idsIn(call)) {
        const answer = await send(api, call, { ...call.fields, [name]: theirs?.fields[name] });
        expectNothing(answer, call);
      }
      if (theirs !== undefined && theirs.path !== call.path) {
        expectNothing(await send(api, theirs, call.fields), call);
      }
    }
  });
}

/** Fields with an id that only this tenant has. */
function idsIn(call: GoodCall): string[] {
  const own = new Set(
    Object.entries(first)
      .filter(([name, id]) => second[name] !== id)
      .map(([, id]) => id),
  );
  return Object.entries(call.fields)
    .filter(([, value]) => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value) && own.has(value))
    .map(([name]) => name);
}

function expectNothing(answer: Answer, { title }: GoodCall): void {
  if (FILTERS.has(title)) expect(answer.json.data.pagination.totalDocs, title).toBe(0);
  else {
    expect(answer.status, `${title}: ${answer.text.slice(0, 200)}`).toBe(404);
    expectError(answer, title);
  }
}
