import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { startMock } from '../../src/mock/index.ts';
import type { Estimate } from '../../src/drivers/plan/estimate.ts';
import { runCli } from '../support/run-cli.ts';
import { startContract } from '../support/run-contract.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

const nobody = 'http://127.0.0.1:1/v2/sandbox';

/** An environment file of a server with one key, and what else it gives. */
function environmentOf(values: Readonly<Record<string, string>>): string {
  const path = test.info().outputPath('server.postman_environment.json');
  writeFileSync(path, JSON.stringify(anEnvironment(values)));
  return path;
}

async function planOf(...options: readonly string[]): Promise<Estimate> {
  const { code, stdout, stderr } = await runCli(['plan', '--json', ...options]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Estimate;
}

test('the estimate is within 5 % of what the run spends, in every part', async () => {
  test.setTimeout(180_000);
  const mock = await startMock({ rateLimit: { limit: 60, windowSeconds: 1 } });
  const { bearerToken } = mock.keys.sandbox;
  const environment = environmentOf({ base_url: mock.baseUrls.sandbox, bearerToken });
  const scope = ['--environment', environment, '--operation', 'Customers /', 'Transactions /', '--area'];
  const areas = ['authentication', 'data', 'pagination', 'request', 'status', 'state'];
  const estimate = await planOf(...scope, ...areas);
  const run = await startContract(test.info().outputPath(), [...scope, ...areas]).done;
  await mock.close();
  expect(run.code, run.output).toBe(0);
  const spent = run.report?.requests ?? 0;
  expect(spent).toBeGreaterThan(100);
  expect(Math.abs(estimate.requests - spent)).toBeLessThanOrEqual(spent * 0.05);
  expect(Object.keys(estimate.requestsByPart).toSorted()).toEqual(
    Object.keys(run.report?.requestsByPart ?? {}).toSorted(),
  );
});

/** Filters and parts of a run, each with fewer requests than a window has: what it sends waits for nothing. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'a budget': ['--budget', '40'],
  'a shard': ['--shard', '2/3', '--operation', 'Customers /', 'Accounts /', '--area', 'status', 'pagination'],
  'a tag': ['--tag', 'slow', '--area', 'status', 'authentication'],
};

for (const [name, scope] of Object.entries(parts)) {
  test(`the estimate holds for ${name} too`, async () => {
    test.setTimeout(180_000);
    const mock = await startMock();
    const { bearerToken } = mock.keys.sandbox;
    const options = ['--environment', environmentOf({ base_url: mock.baseUrls.sandbox, bearerToken }), ...scope];
    const estimate = await planOf(...options);
    const { report } = await startContract(test.info().outputPath(), options).done;
    await mock.close();
    expect(report?.requests).toBeGreaterThan(10);
    expect(estimate.requestsByPart).toEqual(report?.requestsByPart);
    expect(estimate.shard).toEqual(report?.shard);
  });
}

test('a slow machine plans no other windows: only waits let time pass', async () => {
  test.setTimeout(180_000);
  const environment = environmentOf({ base_url: nobody, bearerToken: '' });
  const { windows, waitSeconds } = await planOf('--environment', environment, '--area', 'status');
  expect(windows).toBeGreaterThan(2);
  // Every window is waited for whole, however long the rehearsal itself took.
  expect(waitSeconds).toBeGreaterThanOrEqual((windows - 1) * 60);
  expect(waitSeconds).toBeLessThanOrEqual((windows - 1) * 61);
});

test('nothing is sent to the target, no key is needed, and windows and finish are told', async () => {
  const environment = environmentOf({ base_url: nobody, bearerToken: '' });
  const estimate = await planOf('--environment', environment, '--operation', 'Transactions /', '--area', 'status');
  expect(estimate.target).toBe('server');
  expect(estimate.requestsByPart).toMatchObject({ 'set-up': expect.any(Number), status: expect.any(Number) });
  expect(estimate.windows).toBe(Math.ceil(estimate.requests / 60));
  const finish = Date.parse(estimate.earliestFinish) - Date.now();
  expect(Math.abs(finish - estimate.waitSeconds * 1_000)).toBeLessThan(60_000);
});

test('production is planned with reads only, and only when it is asked for', async () => {
  const production = environmentOf({ base_url: 'http://127.0.0.1:1/v2', bearerToken: '' });
  const scope = ['--environment', production, '--operation', 'Reports /', '--area', 'state'];
  const refused = await runCli(['plan', ...scope]);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('add --allow-production') });
  // What the state tests make would be a write.
  const { requestsByPart } = await planOf(...scope, '--allow-production');
  expect(Object.keys(requestsByPart)).toEqual(['set-up']);
});

test('a server that issues keys is waited for in no window', async () => {
  const environment = environmentOf({ base_url: nobody, control_url: 'http://127.0.0.1:1/control' });
  const scope = ['--environment', environment, '--operation', 'Banks /', '--area', 'authentication'];
  expect(await planOf(...scope)).toMatchObject({ windows: 0, waitSeconds: 0 });
  const { stdout } = await runCli(['plan', ...scope]);
  expect(stdout).toContain('Nothing waits for the limit: the server issues a fresh key before one is used up.');
});

test('a file that keeps a run from beginning is told, with 2', async () => {
  const { code, stderr } = await runCli(['plan', '--environment', test.info().outputPath('missing.json')]);
  expect(code).toBe(2);
  expect(stderr).toContain('The run cannot be planned');
  expect(stderr).toContain('missing.json');
});
