import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { aProject, doctor } from '../doctor/support/a-project.ts';
import { startWebhook } from '../health/support/webhook.ts';
import { anEnvironment } from '../support/tiny-suite.ts';
import { echoAsked, formsSuite } from './support/forms-suite.ts';
import { contract, test } from './support/leak-test.ts';

test.describe.configure({ timeout: 300_000 });

test('a health check of a server that leaks, then of one that is down', async ({
  server,
  aim,
  run,
  left,
  canary,
  expectNoLeak,
}) => {
  const webhook = await startWebhook();
  const reports = ['--reports', join(left, 'reports')];
  const secret = { HEALTH_WEBHOOK_URL: webhook.url };
  const stub = await server({ limit: 100_000, change: echoAsked([canary.jwt, canary.opaque], new Set()) });
  const suite = aim(stub.baseUrl, formsSuite());
  const history = ['--history', join(left, 'history', 'health.jsonl')];
  const only = [...history, '--operation', 'in the status line', 'in the message', 'in a field of another'];
  const broken = await run(contract('health', ...suite.options, ...only, '--reports', join(left, 'first')), secret);
  expect(broken.output).toContain('Contract broken: ');
  expect(broken.code).toBe(1);
  await stub.close();

  const down = await run(contract('health', ...suite.options, ...only, ...reports, '--json'), secret);
  expect(down.output).toContain('"state":"outage"');
  expect(down.code).toBe(2);
  await webhook.close();
  const closed = await run(contract('health', ...suite.options, ...only, ...reports, '--quiet'), secret);
  expect(closed.output).toContain('Outage: ');

  expect(webhook.received).toHaveLength(2);
  writeFileSync(join(left, 'webhook.json'), JSON.stringify(webhook.received));
  const artefacts = ['first/health.html', 'first/contract.json', 'reports/health.html', 'health.jsonl', 'webhook.json'];
  expectNoLeak([broken, down, closed], artefacts, { 'the address of the webhook': new URL(webhook.url).pathname });
});

/** Connections that come to nothing; `RESET` and `REFUSED` are addresses of this machine. */
const broken: Readonly<Record<string, { base: string; says: string }>> = {
  'refuses connections': { base: 'http://127.0.0.1:1/v2/sandbox', says: 'ECONNREFUSED' },
  'resets connections': { base: 'http://RESET/v2/sandbox', says: 'ECONNRESET' },
  'speaks no TLS': { base: 'https://RESET/v2/sandbox', says: 'TLS: ' },
};

for (const [what, { base, says }] of Object.entries(broken)) {
  test(`a server that ${what}: run, newman and doctor, with the keys in .env`, async ({
    server,
    aim,
    run,
    left,
    canary,
    expectNoLeak,
  }) => {
    const { baseUrl } = await server({ change: () => 'reset' });
    const base_url = base.replace('RESET', new URL(baseUrl).host);
    const suite = aim(base_url);
    const only = ['--deadline', '5', '--no-allure', '--reports', join(left, 'reports')];
    const inRun = await run(contract(...suite.options, ...only));
    expect(inRun.output).toContain('The server cannot be reached');
    expect(inRun.output).toContain(says);
    const newman = await run(contract('newman', '--collection', suite.collection, '--environment', suite.environment));
    expect(newman.output).toContain(says);

    const project = aProject();
    writeFileSync(
      join(project, '.env'),
      `SERVER_BEARER_TOKEN=${canary.jwt}\nSERVER_EXPIRED_TOKEN='${canary.opaque.replaceAll("'", '')}'\n`,
    );
    writeFileSync(join(project, 'environments/server.json'), JSON.stringify(anEnvironment({ base_url })));
    const examined = await doctor(project, ['--environment', 'environments/server.json', '--json', '--deadline', '5']);
    expect(examined.output).toContain('.env read');
    expect(examined.output).toContain('cannot be reached');
    expect([inRun.code, newman.code, examined.code]).toEqual([2, 2, 2]);
    const { code, output, errors } = examined;
    expectNoLeak([inRun, newman, { code, output: output + errors }], ['contract.json', 'junit.xml']);
  });
}

test('a plan, and a baseline of a server that leaks', async ({ server, aim, run, left, canary, expectNoLeak }) => {
  const { baseUrl } = await server({ limit: 100_000, change: echoAsked([canary.jwt, canary.opaque], new Set()) });
  const suite = aim(baseUrl, formsSuite());
  const only = [
    ...suite.options,
    '--area',
    'data',
    '--operation',
    'in the message',
    'in a field of another',
    'as the name',
  ];
  const plan = await run(contract('plan', ...only));
  expect(plan.output).toContain('requests');
  const path = join(left, 'baseline.json');
  mkdirSync(left, { recursive: true });
  const baseline = await run(contract('baseline', ...only, '--output', path));
  expect(baseline.output).toContain(`${path}: 3 operations`);
  expect(existsSync(path)).toBe(true);
  expect([plan.code, baseline.code]).toEqual([0, 0]);
  expectNoLeak([plan, baseline], ['baseline.json']);
});

test('an environment file whose key makes it no JSON', async ({ aim, run, left, canary, expectNoLeak }) => {
  const text = JSON.stringify(anEnvironment({ base_url: 'http://127.0.0.1:1', bearerToken: 'KEY' }));
  const suite = aim('', { 'environment.json': text.replace('"KEY"', `${canary.jwt.split('.')[1]}`) });
  const ended = await run(contract(...suite.options, '--no-allure', '--reports', join(left, 'reports')));
  expect(ended.output).toContain('The environment file is not valid JSON');
  expect(ended.output).not.toContain(canary.jwt.split('.')[1]?.slice(0, 8));
  expect(ended.code).toBe(2);
  expectNoLeak([ended], ['contract.json', 'junit.xml']);
});
