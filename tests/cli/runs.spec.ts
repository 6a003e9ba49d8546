import { expect, test } from '@playwright/test';
import { expectReport, expectUnchecked } from '../support/expect-run.ts';
import { startContract } from '../support/run-contract.ts';
import { startStub, type Stub, type StubOptions } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite, type TinySuite } from '../support/tiny-suite.ts';

interface Fixtures {
  /** Starts a stub for one test, and writes a suite that is aimed at it. */
  readonly aim: (options?: StubOptions) => Promise<{ stub: Stub; suite: TinySuite }>;
}

const it = test.extend<Fixtures>({
  aim: async ({}, use, testInfo) => {
    const started: Stub[] = [];
    await use(async (options) => {
      const stub = await startStub(options);
      started.push(stub);
      const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
      return { stub, suite: writeSuite(testInfo.outputPath(), { 'environment.json': environment }) };
    });
    await Promise.all(started.map((stub) => stub.close()));
  },
});

it('a sound server ends with 0, and no rule finds anything in any call', async ({ aim }) => {
  const { stub, suite } = await aim();
  const run = await startContract(suite.folder, suite.options).done;
  expectReport(run);
  expect(run.code, run.output).toBe(0);
  expect(run.report).toMatchObject({ target: 'environment', baseUrl: stub.baseUrl, collection: 'Tiny 1.0.0' });
  expect(run.report?.totals).toMatchObject({ violation: 0, unchecked: 0 });
  expect(run.report?.exchanges).toBeGreaterThan(100);
  expect(run.output).toContain('The contract holds.');
});

it('one broken promise ends with 1, and is told once with its place and a line that repeats it', async ({ aim }) => {
  const { suite } = await aim({
    change: (answer, { path }) =>
      path.endsWith('customers/list') ? { ...answer, body: answer.body.replace('"Customer 3"', '3') } : answer,
  });
  const run = await startContract(suite.folder, [...suite.options, '--area', 'data']).done;
  expectReport(run);
  expect(run.code, run.output).toBe(1);
  expect(run.report?.verdicts).toMatchObject([
    {
      rule: 'data/schema',
      area: 'data',
      operation: 'Customers / List customers',
      outcome: 'violation',
      clause: 'S13',
      pointer: '/data/customers/2/name',
      expected: 'string',
      received: 'number 3',
      curl: expect.stringMatching(/^curl -i -X POST 'http.*customers\/list'/),
    },
  ]);
  expect(run.output.split('/data/customers/2/name')).toHaveLength(2);
  expect(run.output).toContain('The contract is broken: 1 violation.');
});

it('--quiet prints the last line, --json the report', async ({ aim }) => {
  const { suite } = await aim();
  const only = [...suite.options, '--area', 'data', '--operation', 'banks'];
  const quiet = await startContract(suite.folder, [...only, '--quiet']).done;
  expect(quiet.output).toMatch(/^The contract holds\. .*\.\n$/);
  const json = await startContract(suite.folder, [...only, '--json']).done;
  expect(JSON.parse(json.output)).toEqual(json.report);
});

it('a reader that has seen enough changes no verdict', async ({ aim }) => {
  const { suite } = await aim();
  const run = startContract(suite.folder, [...suite.options, '--area', 'data']);
  run.stopReading();
  const { code, output, report } = await run.done;
  expect(output).not.toContain('EPIPE');
  expect({ code, violations: report?.totals.violation }).toEqual({ code: 0, violations: 0 });
});

it('Ctrl-C in mid run ends with 2, and the report holds what was judged', async ({ aim }) => {
  it.skip(process.platform === 'win32', 'there are no process groups to send the signal to');
  const answered = 25;
  const { stub, suite } = await aim({ change: (answer) => (stub.calls > answered ? 'hang' : answer) });
  const run = startContract(suite.folder, [...suite.options, '--workers', '1']);
  await expect.poll(() => stub.calls, { timeout: 30_000 }).toBeGreaterThan(answered);
  run.interrupt();
  const ended = await run.done;
  expectUnchecked(ended, ['the run was interrupted; what was judged before is in this report']);
  expect(ended.report?.totals).toMatchObject({ violation: 0, unchecked: 1 });
  // The first call only looks whether somebody answers, and is not judged.
  expect(ended.report?.exchanges).toBe(answered - 1);
});

it('--timeout ends a run with 2, and the report holds what was judged', async ({ aim }) => {
  const { stub, suite } = await aim({ change: (answer) => (stub.calls > 4 ? 'hang' : answer) });
  const run = await startContract(suite.folder, [...suite.options, '--workers', '1', '--timeout', '6']).done;
  expectUnchecked(run, ['the run took longer than --timeout lets it; what was judged before is in this report']);
  expect(run.report?.totals).toMatchObject({ violation: 0, unchecked: 1 });
  // Those of the first test; the second hangs.
  expect(run.report?.exchanges).toBe(3);
});
