import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { contract, test, textOf } from './support/leak-test.ts';

test.describe.configure({ timeout: 300_000 });

const program = pathToFileURL(join(import.meta.dirname, 'support', 'misbehaves.mjs')).href;
/** Lets a process of a run fall over. */
const misbehaving = (who: string) => ({ MISBEHAVES: who, NODE_OPTIONS: `--import=${program}` });

test('workers that throw, let errors go astray and end with the key on their lips', async ({
  server,
  aim,
  run,
  left,
  expectNoLeak,
}) => {
  const { baseUrl } = await server();
  const suite = aim(baseUrl);
  const only = ['--area', 'data', 'pagination', 'json', '--shard', '1/1', '--reports', join(left, 'reports')];
  const ended = await run(contract(...suite.options, ...only), misbehaving('worker'));
  for (const name of ['contract.json', 'junit.xml']) {
    const text = textOf(left, 'reports', name);
    expect(text).toMatch(/cannot send ("|&quot;|\\")Bearer •••/);
    expect(text).toContain('a text with Bearer •••');
    expect(text).toContain('nobody waits for Bearer •••');
    expect(text).toContain('worker process exited unexpectedly');
  }
  expect(ended.code).toBe(2);
  expectNoLeak([ended], ['contract.json', 'junit.xml', 'allure-report/index.html', 'blob-report/', 'report.jsonl']);
});

test('a runner that falls over: its last words are told without the key', async ({
  server,
  aim,
  run,
  left,
  expectNoLeak,
}) => {
  const { baseUrl } = await server();
  const suite = aim(baseUrl);
  const only = ['--area', 'data', '--reports', join(left, 'reports')];
  const ended = await run(contract(...suite.options, ...only), misbehaving('runner'));
  expect(ended.output).toContain('the test runner ended without a report');
  expect(textOf(left, 'reports', 'contract.json')).toContain('the last words of the runner, sent with Bearer •••');
  expect(ended.code).toBe(2);
  expectNoLeak([ended], ['contract.json']);
});

test('a command that falls over', async ({ server, aim, run, expectNoLeak }) => {
  const { baseUrl } = await server();
  const { collection, environment } = aim(baseUrl);
  const args = ['newman', '--collection', collection, '--environment', environment];
  const ended = await run(contract(...args), misbehaving('command'));
  expect(ended.output).toContain('cannot send "Bearer •••"');
  expect(ended.code).toBe(2);
  expectNoLeak([ended], []);
});

for (const [signal, whom] of [
  ['SIGINT', 'group'],
  ['SIGTERM', 'itself'],
  ['SIGKILL', 'group'],
] as const) {
  test(`${signal} in mid run`, async ({ server, aim, start, left, canary, expectNoLeak }) => {
    test.skip(process.platform === 'win32', 'there are no process groups to send the signal to');
    const answered = 12;
    const stub = await server({
      change: (reply, nth) =>
        nth > answered ? 'hang' : { ...reply, headers: [...reply.headers, ['X-Key', canary.jwt]] },
    });
    const suite = aim(stub.baseUrl);
    const running = start(contract(...suite.options, '--operation', 'Banks /', '--reports', join(left, 'reports')));
    await expect.poll(() => stub.calls, { timeout: 120_000 }).toBeGreaterThan(answered);
    running.kill(signal, whom);
    const ended = await running.done;
    // A run that is killed says nothing, and leaves behind what it would have cleared away.
    const { code, says, artefacts } =
      signal === 'SIGKILL'
        ? { code: null, says: '', artefacts: ['run-state.json'] }
        : { code: 2, says: 'the run was interrupted', artefacts: ['contract.json', 'junit.xml'] };
    expect(ended.output).toContain(says);
    expect(ended.code).toBe(code);
    expectNoLeak([ended], artefacts);
  });
}
