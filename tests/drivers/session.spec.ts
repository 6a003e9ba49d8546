import { expect } from '@playwright/test';
import { withoutHeader } from '../../src/client/plan-changes.ts';
import { runInNewman } from '../../src/drivers/newman/newman-session.ts';
import type { Plan } from '../../src/core/exchange.ts';
import type { Session } from '../../src/drivers/session.ts';
import { operationOf, test } from '../support/open-session.ts';

function outcomes(session: Session): string[] {
  return session.ledger.page().verdicts.map(({ outcome, rule }) => `${outcome} ${rule}`);
}

test('a read is sent once, and its answer serves everyone who asks the same', async ({ open }) => {
  const { session, stub } = await open();
  const banks = operationOf(session, 'List banks');
  const first = await session.call(banks);
  const second = await session.call(banks);
  expect(second).toBe(first);
  expect(stub.calls).toBe(1);
  await session.probe(banks, (plan) => plan);
  expect(stub.calls).toBe(2);
  expect(session.takeExchanges().map(({ id }) => id)).toEqual([first.id, first.id, expect.stringMatching(/^1-/)]);
});

test('where call after call hangs, something else is asked: its answer lets the run go on', async ({ open }) => {
  const asked: string[] = [];
  const { session } = await open(
    { change: (answer, { path }) => (asked.push(path), path.endsWith('/banks/list') ? 'stall' : answer) },
    {},
    { CONTRACT_DEADLINE_MS: '50' },
  );
  await session.call(operationOf(session, 'List customers'));
  for (let calls = 0; calls < 6; calls += 1) await session.call(operationOf(session, 'List banks'));
  const paths = asked.map((path) => path.replace(/.*\/(\w+)\/list$/, '$1'));
  const banks = Array.from({ length: 5 }, () => 'banks');
  expect(paths).toEqual(['customers', ...banks, 'customers', 'banks']);
  expect(session.stopped).toBeUndefined();
});

test('a server that hangs whatever it is asked ends the run after a few calls, and says so', async ({ open }) => {
  let calls = 0;
  const { session } = await open(
    { change: (answer) => (++calls > 1 ? 'stall' : answer) },
    {},
    { CONTRACT_DEADLINE_MS: '50' },
  );
  const banks = operationOf(session, 'List banks');
  await session.call(operationOf(session, 'List customers'));
  for (let hung = 0; hung < 5; hung += 1) await session.call(banks);
  await expect(session.call(banks)).rejects.toThrow(
    'The server hangs\n  5 calls in a row got no complete answer within 50 ms, nor did "Customers / List customers"',
  );
  expect(session.stopped).toContain('The server hangs');
  expect(calls).toBe(7);
});

test('a probe that one answer serves is sent once; one without a key is another', async ({ open }) => {
  const { session, stub } = await open();
  const banks = operationOf(session, 'List banks');
  const refused = await session.ask(banks, withoutHeader('Authorization'));
  expect(await session.ask(banks, withoutHeader('Authorization'))).toBe(refused);
  expect(stub.calls).toBe(1);
  const answered = await session.ask(banks, (plan) => plan);
  expect(answered.response?.status).toBe(200);
  expect(await session.ask(banks, (plan) => plan)).toBe(answered);
  expect(stub.calls).toBe(2);
  expect(session.ledger.page().exchanges).toBe(2);
});

test('every exchange is judged, probes by other expectations', async ({ open }) => {
  const { session } = await open();
  await session.call(operationOf(session, 'List customers'));
  await session.probe(operationOf(session, 'List customers'), (plan) => ({ ...plan, body: '[]' }));
  session.judgeSequences();
  expect(outcomes(session)).toEqual([]);
  expect(session.ledger.page().exchanges).toBe(2);
});

test('a key is changed before it is used up', async ({ open }) => {
  const { session } = await open();
  const keys = new Set<string>();
  for (let call = 0; call < 60; call += 1) {
    keys.add((await session.probe(operationOf(session, 'List banks'), (plan) => plan)).key);
  }
  session.judgeSequences();
  expect(keys.size).toBe(2);
  expect(outcomes(session)).toEqual([]);
});

test('a session opens new connections now and then, so that a count of each connection shows', async ({ open }) => {
  const { session } = await open();
  const connections = new Set<number>();
  for (let call = 0; call < 45; call += 1) {
    connections.add((await session.probe(operationOf(session, 'List banks'), (plan) => plan)).connection);
  }
  expect(connections.size).toBe(3);
});

test('a 503 that says when is sent again, and told as what it is', async ({ open }) => {
  const { session, stub } = await open({
    change: (answer) => (stub.calls === 1 ? { ...answer, status: 503, body: '{"status":"error"}' } : answer),
  });
  const answer = await session.call(operationOf(session, 'List banks'));
  expect(answer.response?.status).toBe(200);
  expect(stub.calls).toBe(2);
  expect(outcomes(session)).toEqual([]);
});

test('a call elsewhere on the server may count, so what comes after it is not compared with before', async ({
  open,
}) => {
  const elsewhere = (plan: Plan): Plan => ({ ...plan, url: plan.url.replace('/v2/sandbox/', '/v1/') });
  const { session } = await open();
  const banks = operationOf(session, 'List banks');
  for (const change of [(plan: Plan): Plan => plan, elsewhere, (plan: Plan): Plan => plan])
    await session.probe(banks, change);
  session.judgeSequences();
  expect(outcomes(session)).toEqual([]);
});

test('a 503 that says when is no broken contract in Newman either, which does not come back', async ({ open }) => {
  const { session, stub } = await open({
    change: (answer) => (stub.calls === 1 ? { ...answer, status: 503, body: '{"status":"error"}' } : answer),
  });
  await runInNewman(session, [operationOf(session, 'List banks')], {});
  expect(stub.calls).toBe(1);
  expect(outcomes(session)).toEqual(['skipped status/postman-checks']);
});

test('scripts that ran without an answer say nothing of the contract', async ({ open }) => {
  const { session } = await open({ change: () => 'reset' });
  await runInNewman(session, [operationOf(session, 'List banks')], {});
  expect(outcomes(session)).toContain('skipped status/postman-checks');
  expect(outcomes(session)).not.toContain('violation status/postman-checks');
});

test('a line that breaks once is a broken line; one that breaks twice a broken operation', async ({ open }) => {
  // The connection was used before, to get a key, so that the client itself tries a fresh one first.
  const once = await open({ change: (answer) => (once.stub.calls <= 2 ? 'reset' : answer) });
  expect((await once.session.call(operationOf(once.session, 'List banks'))).response?.status).toBe(200);
  expect(outcomes(once.session)).toEqual(['violation availability/steady-connections']);

  const twice = await open({ change: () => 'reset' });
  expect((await twice.session.call(operationOf(twice.session, 'List banks'))).response).toBeUndefined();
  expect(outcomes(twice.session)).toEqual(['violation transport/answered']);
});

test('what lies outside the API is not judged', async ({ open }) => {
  const { session, stub } = await open();
  const root = new URL('/', stub.baseUrl).href;
  await session.probe(operationOf(session, 'List banks'), (plan) => ({ ...plan, url: `${root}metrics` }));
  expect(session.ledger.page().exchanges).toBe(0);
});

test('a request with an unknown variable is unchecked; one whose value the server has none of, skipped', async ({
  open,
}) => {
  const item = (name: string, variable: string) => ({ name, request: `{{base_url}}/${variable}` });
  const { session } = await open(
    {},
    {
      'collection.json': {
        info: { name: 'Tiny', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        item: [item('Unknown', '{{nobody}}'), item('None', '{{customer_id}}')],
      },
    },
  );
  expect(session.prepare(operationOf(session, 'Unknown'), '')).toEqual({
    unchecked: expect.stringMatching(
      /^nobody defines \{\{nobody\}\} in the URL: correct the name in .*collection\.json, or add a value to .*environment\.json/,
    ),
  });
  expect(session.prepare(operationOf(session, 'None'), '')).toEqual({
    skipped: 'no customer_id: the list returned none',
  });
  expect(session.prepare(operationOf(session, 'None'), '', { customer_id: 'own' })).toMatchObject({
    plan: { url: expect.stringMatching(/\/own$/) },
  });
});
