import { expect, test } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../../src/mock/index.ts';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { startCountingProxy } from '../support/counting-proxy.ts';
import { runCli } from '../support/run-cli.ts';
import { startContract } from '../support/run-contract.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

const shards = [1, 2, 3];

/** What is tested: enough for several windows, and with the tests of the limit, which shards leave out. */
const scope = ['--operation', 'Customers /', 'Transactions /', 'Balance /'];

test('three shards on one key: no accidental 429, and together they are one run', async () => {
  test.setTimeout(300_000);
  const folder = (number: number): string => test.info().outputPath(String(number));
  const mock = await startMock({ rateLimit: { limit: 60, windowSeconds: 6 } });
  const proxy = await startCountingProxy(mock.baseUrls.sandbox);
  const environment = test.info().outputPath('server.postman_environment.json');
  const { bearerToken } = mock.keys.sandbox;
  writeFileSync(environment, JSON.stringify(anEnvironment({ base_url: proxy.baseUrl, bearerToken })));
  const options = ['--environment', environment, ...scope];

  const runs = await Promise.all(
    shards.map((number) => startContract(folder(number), [...options, '--shard', `${number}/3`]).done),
  );
  await proxy.close();
  await mock.close();
  const output = runs.map((run) => run.output).join('\n');
  expect(
    proxy.statuses.filter((status) => status === 429),
    output,
  ).toEqual([]);
  expect(proxy.statuses.length).toBeGreaterThan(240);
  expect(
    runs.map(({ code }) => code),
    output,
  ).toEqual([0, 0, 0]);

  const reports = test.info().outputPath('merged');
  const folders = shards.map((number) => join(folder(number), 'reports'));
  for (const path of folders) {
    mkdirSync(join(path, 'allure-results'));
    writeFileSync(join(path, 'allure-results', `${folders.indexOf(path)}-result.json`), '{}');
  }
  const merged = await runCli(['merge', ...folders, '--reports', reports, '--no-allure']);
  expect(merged.code, merged.stderr).toBe(0);
  const report = JSON.parse(readFileSync(join(reports, 'contract.json'), 'utf8')) as ContractReport;
  const sum = (count: (of: ContractReport) => number): number =>
    runs.reduce((total, run) => total + (run.report === undefined ? NaN : count(run.report)), 0);
  expect(report.requests).toBe(proxy.statuses.length);
  expect(report.exchanges).toBe(sum(({ exchanges }) => exchanges));
  expect(report.totals.pass).toBe(sum(({ totals }) => totals.pass));
  expect(report.totals).toMatchObject({ violation: 0, unchecked: 0 });
  expect(report.verdicts.map(({ received }) => received)).toContainEqual(expect.stringContaining('the other shards'));

  const tests = (text: string): number => text.split('<testcase').length;
  const junit = folders.map((path) => tests(readFileSync(join(path, 'junit.xml'), 'utf8')) - 1);
  expect(tests(readFileSync(join(reports, 'junit.xml'), 'utf8')) - 1).toBe(junit.reduce((a, b) => a + b, 0));
  expect(readdirSync(join(reports, 'blob-report'))).toHaveLength(3);
  expect(readdirSync(join(reports, 'allure-results'))).toHaveLength(3);
  expect(existsSync(join(reports, 'coverage.html'))).toBe(true);

  rmSync(join(folder(2), 'reports', 'contract.json'));
  const without = await runCli(['merge', ...folders, '--reports', reports, '--no-allure']);
  expect(without.code).toBe(2);
  expect(without.stdout).toContain('the shard left no report');
});
