import { join } from 'node:path';
import { expect } from '@playwright/test';
import { echoes } from './support/echoes.ts';
import { echoAsked, formsSuite, scriptsSuite } from './support/forms-suite.ts';
import { leakyScripts } from './support/leaky-scripts.ts';
import { contract, test, textOf } from './support/leak-test.ts';

test.describe.configure({ timeout: 300_000 });

const plenty = 100_000;

test('a run that passes', async ({ server, aim, run, left, expectNoLeak }) => {
  const { baseUrl } = await server();
  const suite = aim(baseUrl, {}, 'file');
  const only = ['--area', 'data', '--operation', 'Banks /', '--reports', join(left, 'reports')];
  const ended = await run(contract(...suite.options, ...only), {
    ENVIRONMENT_BEARER_TOKEN: '',
    ENVIRONMENT_OTHER_TENANT_TOKEN: '',
  });
  expect(ended.output).toContain('The contract holds.');
  expect(ended.code).toBe(0);
  expectNoLeak(
    [ended],
    [
      'contract.json',
      'junit.xml',
      'allure-results/',
      'allure-report/index.html',
      'coverage.html',
      'history/allure.jsonl',
    ],
  );
});

test('a run against a server that says the keys back in every form', async ({
  server,
  aim,
  run,
  left,
  canary,
  expectNoLeak,
}) => {
  const said = new Set<string>();
  const { baseUrl } = await server({ limit: plenty, change: echoAsked([canary.jwt, canary.opaque], said) });
  const suite = aim(baseUrl, formsSuite());
  const areas = ['data', 'exposure'];
  const ended = await run(contract(...suite.options, '--area', ...areas, '--reports', join(left, 'reports')));
  expect(ended.output).toContain('The contract is broken');
  expect(ended.code).toBe(1);
  expect([...said].sort()).toEqual(Object.keys(echoes).sort());
  const report = textOf(left, 'reports', 'contract.json');
  for (const name of Object.keys(echoes)) expect(report).toContain(`Echoes / ${name}`);
  expect(report).toContain('exposure/no-key');
  expectNoLeak([ended], ['contract.json', 'junit.xml', '.httpexchange', 'allure-report/index.html', 'coverage.html']);
});

test('answers that begin with the key and never end', async ({ server, aim, run, left, canary, expectNoLeak }) => {
  const { baseUrl } = await server({
    change: (reply, nth, url) => {
      if (nth === 1 || !url.endsWith('banks/list')) return reply;
      const body = Buffer.from(`{"message":"Bearer ${canary.jwt} ${canary.opaque}"}`);
      return {
        ...reply,
        headers: [...reply.headers, ['X-Key', canary.opaque]],
        body,
        cutAt: body.length - 1,
        hangs: true,
      };
    },
  });
  const suite = aim(baseUrl);
  const only = ['--area', 'data', '--deadline', '0.4', '--reports', join(left, 'reports')];
  const ended = await run(contract(...suite.options, ...only));
  expect(ended.output).toContain('no complete answer within 400 ms');
  expect(ended.output).toContain('availability/in-time');
  expect(ended.code).toBe(1);
  expectNoLeak([ended], ['contract.json', 'junit.xml', '.httpexchange', 'allure-report/index.html']);
});

test('scripts that print the key, check it, throw it and send it away', async ({
  server,
  aim,
  run,
  left,
  expectNoLeak,
}) => {
  const { baseUrl } = await server();
  const suite = aim(baseUrl, scriptsSuite(leakyScripts));
  const only = ['--operation', 'Echoes /', '--area', 'request', '--reports', join(left, 'reports')];
  const inRun = await run(contract(...suite.options, ...only));
  const report = textOf(left, 'reports', 'contract.json');
  const { collection, environment } = suite;
  const args = ['newman', '--collection', collection, '--environment', environment, '--operation', 'Echoes /'];
  const alone = await run(contract(...args), { CONTRACT_SCHEMAS: suite.schemas });
  for (const text of [report, alone.output]) {
    expect(text).toContain('the key is •••');
    expect(text).toContain('its scripts wanted to send to thief.invalid:80');
  }
  // Chai cuts off what it compares.
  expect(report).toContain("expected 'Bearer •••…' to equal 'x'");
  expect(report).toContain('a script threw: the key is •••');
  expect(alone.output).toContain('✓ 200  Echoes / scripts that print');
  expect([inRun.code, alone.code]).toEqual([2, 2]);
  expectNoLeak([inRun, alone], ['contract.json', 'junit.xml', 'allure-report/index.html']);
});
