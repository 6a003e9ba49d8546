import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { HealthEntry } from '../../src/reporting/health/health-entry.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';
import { startWebhook, type Webhook } from './support/webhook.ts';

const token = 'header-of-a-key.claims-of-the-key.signature-of-it';

/** A check as a person runs it, with the reports in the folder of the test. */
function health(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  const reports = test.info().outputPath('reports');
  return runCli(['health', '--no-allure', '--deadline', '5', '--reports', reports, ...args], environment);
}

/** Headers of a limit that nobody has to wait for. */
function plenty(): Readonly<Record<string, string>> {
  const reset = String(Math.ceil(Date.now() / 1_000) + 30);
  return { 'X-RateLimit-Limit': '9999', 'X-RateLimit-Remaining': '9998', 'X-RateLimit-Reset': reset };
}

/** Options that aim a check at a stub with two operations. */
async function aim(options: StubOptions = {}) {
  const stub = await startStub(options);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const suite = writeSuite(test.info().outputPath(), { 'environment.json': environment });
  return { stub, options: [...suite.options, '--operation', 'Banks /'] };
}

test.describe('a server that answers', () => {
  let webhook: Webhook;

  test.beforeEach(async () => {
    webhook = await startWebhook();
  });

  test.afterEach(() => webhook.close());

  test('healthy, then broken: 0, then 1, and one message', async () => {
    let broken = false;
    const { stub, options } = await aim({
      change: (answer, { path }) =>
        broken && path.endsWith('banks/list') ? { ...answer, body: answer.body.replace('"name"', '"nom"') } : answer,
    });
    const first = await health(options, { HEALTH_WEBHOOK_URL: webhook.url });
    expect(first, first.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Healthy: the contract holds.'),
    });
    expect(first.stdout).toMatch(/way +DNS [\d.]+ ms, TCP [\d.]+ ms, first answer [\d.]+ ms, status \d+/);
    expect(first.stdout).toMatch(/slow +Banks \/ List banks: p50 [\d.]+, p95 [\d.]+, p99 [\d.]+ ms/);

    broken = true;
    const second = await health(options, { HEALTH_WEBHOOK_URL: webhook.url });
    await stub.close();
    expect(second, second.stderr).toMatchObject({ code: 1, stdout: expect.stringContaining('Contract broken: ') });
    expect(second.stdout).toContain('changed      State: Healthy → Contract broken.');
    expect(second.stdout).toContain('✗ 1.');
    expect(webhook.received.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^❌ environment: Contract broken \(was: Healthy\)/),
    ]);
    const lines = readFileSync(test.info().outputPath('reports', 'history', 'health.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const states = lines.map((line) => (JSON.parse(line) as HealthEntry).state);
    expect(states).toEqual(['healthy', 'contract-broken']);
    for (const name of ['health.html', 'coverage.html', 'contract.json']) {
      expect(existsSync(test.info().outputPath('reports', name)), name).toBe(true);
    }
  });

  test('a budget holds for the whole check, the ways to the server included', async () => {
    const { stub, options } = await aim({
      change: (answer, { path }) =>
        path.endsWith('banks/list') ? { ...answer, body: answer.body.replace('"name"', '"nom"') } : answer,
    });
    const run = await health([...options.slice(0, -2), '--budget', '60', '--json']);
    const { calls } = stub;
    await stub.close();
    expect(JSON.parse(run.stdout), run.stderr).toMatchObject({ state: 'contract-broken' });
    expect(calls).toBeLessThanOrEqual(60);
    expect(calls).toBeGreaterThan(30);
  });

  test('a webhook on the command line works, and is warned of', async () => {
    const { stub, options } = await aim({ change: (answer) => ({ ...answer, body: '<p>Welcome</p>' }) });
    const run = await health([...options, '--quiet', '--notify', webhook.url]);
    await stub.close();
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/^Suite problem: .+\n$/);
    expect(run.stderr).toContain('Warning: --notify shows the address of the webhook to every process');
    expect(webhook.received).toHaveLength(1);
  });

  test('reports that cannot be written: the verdict is in the terminal, and a warning says where they went', async () => {
    writeFileSync(test.info().outputPath('reports'), 'a file in place of the folder');
    const { stub, options } = await aim();
    const run = await health([...options, '--json']);
    await stub.close();
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ state: 'healthy', contract: { totals: { violation: 0 } } });
    const [, folder = ''] = /they go into (\S+)/.exec(run.stderr) ?? [];
    expect(existsSync(join(folder, 'health.html'))).toBe(true);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

test('a server that is down is an outage, told in one line', async () => {
  const environment = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: token });
  const suite = writeSuite(test.info().outputPath(), { 'environment.json': environment });
  const run = await health([...suite.options, '--quiet']);
  expect(run).toMatchObject({ code: 2, stdout: 'Outage: TCP: 127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1.\n' });
});

test.describe('over TLS', () => {
  let server: https.Server;
  let environment: string;
  let certificate: string;

  test.beforeEach(async ({}, testInfo) => {
    const key = testInfo.outputPath('key.pem');
    certificate = testInfo.outputPath('certificate.pem');
    const command = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 9 -subj /CN=localhost
      -addext subjectAltName=IP:127.0.0.1 -keyout ${key} -out ${certificate}`;
    const made = spawnSync('openssl', command.split(/\s+/));
    testInfo.skip(made.status !== 0, 'openssl is not here to make a certificate');
    const secrets = { key: readFileSync(key), cert: readFileSync(certificate) };
    server = https.createServer(secrets, (_, response) => {
      response.writeHead(500, { 'Content-Type': 'application/json', ...plenty() }).end('{"status":"error"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const base_url = `https://127.0.0.1:${port}/v2/sandbox`;
    const values = anEnvironment({ base_url, bearerToken: token });
    environment = writeSuite(testInfo.outputPath(), { 'environment.json': values }).environment;
  });

  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('a certificate that nobody vouches for is an outage', async () => {
    const run = await health(['--environment', environment, '--json']);
    expect(run.code, run.stderr).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({
      state: 'outage',
      reach: { steps: [{ name: 'DNS' }, { name: 'TCP' }], failure: { step: 'TLS' } },
      reason: expect.stringContaining('self-signed certificate'),
    });
  });

  test('a server that answers 500 to everything is an outage; its certificate is warned of in time', async () => {
    const args = ['--environment', environment, '--operation', 'Banks / List banks', '--json'];
    const run = await health(args, { NODE_EXTRA_CA_CERTS: certificate });
    expect(run.code, run.stderr).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({
      state: 'outage',
      reason: expect.stringMatching(/^each of \d+ correct requests got a status of 500 or above, or no answer$/),
      reach: { status: 500, certificate: { daysLeft: 8 }, clockSkewSeconds: 0 },
      warnings: [expect.stringMatching(/^the TLS certificate expires in 8 days, on 20/)],
    });
  });
});

test('where the reports cannot be written, the history still goes where it was asked for', async () => {
  mkdirSync(test.info().outputPath('mine'));
  writeFileSync(test.info().outputPath('reports'), '');
  const environment = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: token });
  const suite = writeSuite(test.info().outputPath(), { 'environment.json': environment });
  const history = test.info().outputPath('mine', 'health.jsonl');
  await health([...suite.options, '--history', history]);
  expect(readFileSync(history, 'utf8').split('\n')).toHaveLength(2);
});
