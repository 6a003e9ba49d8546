import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAllureReport } from '../../src/reporting/allure/build-report.ts';
import { startContract } from '../support/run-contract.ts';
import { expect, test } from './support/browser.ts';

// One run and one report for all tests of this file.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'allure-report-'));
const resultsDir = join(folder, 'reports', 'allure-results');
const report = { resultsDir, outputDir: join(folder, 'allure'), historyPath: join(folder, 'history', 'allure.jsonl') };
const fault = 'F151';
let server: Server;
let address = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const options = ['--operation', 'Banks / List banks', '--area', 'status', 'authentication', '--fault', fault];
  await startContract(folder, ['--reports', join(folder, 'reports'), ...options], {}, 'run').done;
  writeFileSync(join(folder, 'coverage.html'), '<h1>Coverage</h1>');
  await buildAllureReport({
    ...report,
    name: 'Contract of the mock',
    environment: { target: 'mock', 'base URL': 'http://127.0.0.1/v2', collection: 'Okra v2', commit: '1a2b3c4' },
    attachments: [join(folder, 'coverage.html')],
  });
  const html = readFileSync(join(report.outputDir, 'index.html'));
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opens by double click, and asks nobody for anything', async ({ page, requests }) => {
  const file = pathToFileURL(join(report.outputDir, 'index.html')).href;
  await page.goto(file);
  await expect(page.getByText('Contract of the mock').first()).toBeVisible();
  await expect(page.getByText('1a2b3c4')).toBeVisible();
  await page.getByText('Banks / List banks answers as documented').click();
  await expect(page.getByText('header X-RateLimit-Remaining').first()).toBeVisible();
  expect(requests).toEqual([file]);
});

test('opens from a static server', async ({ page, requests }) => {
  await page.goto(address);
  await expect(page.getByText('Contract of the mock').first()).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
});

test('shows findings as steps, with the exchange that a finding rests on', async ({ page }) => {
  await page.goto(address);
  await page.getByText('Banks / List banks answers as documented').click();
  await page
    .getByText('POST /v2/sandbox/banks/list → ')
    .or(page.getByText('GET /v2/sandbox/banks/list → '))
    .first()
    .click();
  await expect(page.getByText('x-ratelimit-limit', { exact: false }).first()).toBeAttached();
  const links = page.getByTestId('test-result-meta-link');
  await expect(links.getByText('docs/rules.md#rate-limit-headersremaining-present')).toBeVisible();
});

test('sorts failures into categories and shows the coverage page', async ({ page }) => {
  await page.goto(address);
  await page.getByText('Categories', { exact: true }).first().click();
  await expect(page.getByText('Rate limit: counted, announced or enforced wrongly')).toBeVisible();
  await page.getByText('Global Attachments').click();
  await expect(page.getByText('coverage.html')).toBeVisible();
});

test('holds no tracker, and forbids every call to another host', () => {
  const html = readFileSync(join(report.outputDir, 'index.html'), 'utf8');
  expect(html.slice(0, 500)).toContain('Content-Security-Policy');
  expect(html).not.toContain('googletagmanager');
  expect(readdirSync(report.outputDir)).toEqual(['index.html']);
});

test('attaches nothing to a test that passes', () => {
  const results = readdirSync(resultsDir)
    .filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(readFileSync(join(resultsDir, name), 'utf8')));
  const passed = results.filter(({ status }) => status === 'passed');
  expect(results.length).toBeGreaterThan(passed.length);
  for (const { steps, attachments } of passed) expect([...steps, ...attachments]).toEqual([]);
});

test('keeps a trend, trims it, and mends a broken one', async () => {
  const historyPath = join(folder, 'trend', 'allure.jsonl');
  mkdirSync(join(folder, 'trend'));
  const first = readFileSync(report.historyPath, 'utf8');
  writeFileSync(historyPath, `${first}${first}{"half a line`);
  const warnings: string[] = [];
  await buildAllureReport({ ...report, historyPath, historyRuns: 2, warn: (message) => warnings.push(message) });
  expect(readFileSync(historyPath, 'utf8').split('\n')).toHaveLength(3);
  expect(readFileSync(historyPath, 'utf8')).not.toContain('"trace"');
  expect(warnings).toEqual([`${historyPath}: 1 unreadable line(s) were dropped from the trend`]);
});

test('marks a test as known only when every finding of it is known', async ({ page }) => {
  const knownIssuesPath = join(folder, 'known-issues.json');
  const url = 'https://issues.example/OKRA-1';
  const issue = { id: 'OKRA-1', url, rule: 'rate-limit-headers/remaining-present', operation: 'Banks / List banks' };
  writeFileSync(knownIssuesPath, JSON.stringify({ issues: [issue] }));
  const { path } = await buildAllureReport({ ...report, outputDir: join(folder, 'known'), knownIssuesPath });
  await page.goto(pathToFileURL(path).href);
  await page.getByText('Resolutions').click();
  await expect(page.getByText('OKRA-1').first()).toBeVisible();
  await expect(page.getByText('Banks / List banks answers as documented')).toBeVisible();
});

test('says in one sentence why there is no report', async () => {
  await expect(buildAllureReport({ ...report, resultsDir: join(folder, 'nowhere') })).rejects.toThrow(
    'There is no Allure report',
  );
  writeFileSync(join(folder, 'a-file'), '');
  await expect(buildAllureReport({ ...report, outputDir: join(folder, 'a-file') })).rejects.toThrow(
    'The Allure report could not be built',
  );
});

test('a list of known issues that nobody understands costs the marks, not the report', async () => {
  const knownIssuesPath = join(folder, 'broken.json');
  writeFileSync(knownIssuesPath, '{"issues":[{"id":1}]}');
  const warnings: string[] = [];
  await buildAllureReport({ ...report, knownIssuesPath, warn: (message) => warnings.push(message) });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('The list of known issues is not understood');
});
