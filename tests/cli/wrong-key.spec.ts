import { expect, test } from '@playwright/test';
import { expectUnchecked } from '../support/expect-run.ts';
import { startContract } from '../support/run-contract.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { json } from '../support/stub-message.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

const opaque = 'a-key-that-tells-nothing-of-itself';
const variable = 'ENVIRONMENT_BEARER_TOKEN (or BEARER_TOKEN)';

for (const status of [401, 403]) {
  test(`${status} to the first call: the run stops before the second, with 2 and both environments`, async () => {
    const { run, calls } = await runWith(opaque, { change: () => json(status, { status: 'error' }) });
    expectUnchecked(run, [
      'The server does not take the key',
      `answered ${status} to the first call with ${variable}, the key of sandbox; nothing more was sent`,
      'see whether it is the key of production, or was revoked',
    ]);
    expect({ calls, told: run.report?.requests }).toEqual({ calls: 1, told: 1 });
    expect(run.output + JSON.stringify(run.report)).not.toContain(opaque);
  });
}

test('401 to a later call is for the rules to judge', async () => {
  let answered = 0;
  const { run, calls } = await runWith('first', {
    change: (answer) => (++answered === 1 ? answer : json(401, { status: 'error', message: 'no' })),
  });
  expect(calls).toBeGreaterThan(1);
  expect(run.output).not.toContain('The server does not take the key');
  expect(run.report?.totals.violation).toBeGreaterThan(0);
});

const strangers = [
  { claim: { environment: 'production' }, path: '/v2/sandbox', kind: 'sandbox', other: 'production', more: [] },
  {
    claim: { env: 'production-sandbox' },
    path: '/v2',
    kind: 'production',
    other: 'sandbox',
    more: ['--allow-production'],
  },
] as const;

for (const { claim, path, kind, other, more } of strangers) {
  test(`a key that says it is for ${other} is not tried on ${kind}: nothing is sent`, async () => {
    const { run, calls } = await runWith(aJwt(claim), {}, path, more);
    expectUnchecked(run, [
      'The key is for another environment',
      `is ${kind}, and ${variable} holds a key of ${other}; nothing was sent`,
      `put the key of ${kind} there, or name the environment of ${other} with --target`,
    ]);
    expect({ calls, told: run.report?.requests }).toEqual({ calls: 0, told: 0 });
    expect(run.output + JSON.stringify(run.report)).not.toContain(aJwt(claim).split('.')[1]);
  });
}

for (const claim of [{ environment: 'sandbox' }, { environment: 'any' }, { sub: 'production' }]) {
  test(`a key with the claims ${JSON.stringify(claim)} is tried in the sandbox`, async () => {
    const { run, calls } = await runWith(aJwt(claim), { change: () => json(401, { status: 'error' }) });
    expect(run.output).toContain('The server does not take the key');
    expect(calls).toBe(1);
  });
}

/** Runs against a stub with one key, and nothing to control it by. @param key `first` is one that the stub issues. */
async function runWith(key: string, options: StubOptions, path = '/v2/sandbox', more: readonly string[] = []) {
  const folder = test.info().outputPath();
  const stub = await startStub(options);
  const issued = await fetch(`${stub.controlUrl}/keys`, { method: 'POST', body: '{}' });
  const { bearerToken } = (await issued.json()) as { bearerToken: string };
  const base_url = stub.baseUrl.replace('/v2/sandbox', path);
  const environment = anEnvironment({ base_url, bearerToken: key === 'first' ? bearerToken : key });
  const suite = writeSuite(folder, { 'environment.json': environment });
  const run = await startContract(folder, [...suite.options, '--area', 'authentication', ...more]).done;
  await stub.close();
  return { run, calls: stub.calls };
}

function aJwt(claims: object): string {
  return [{ alg: 'HS256' }, claims, { not: 'signed' }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}
