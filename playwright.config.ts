import { defineConfig, type ReporterDescription } from '@playwright/test';
import { readOptions } from './src/drivers/options.ts';
import { rulesUrl } from './src/reporting/allure/rules-url.ts';
import { needsOneWorker } from './src/drivers/playwright/workers.ts';

const options = readOptions();
const byCommand = process.env['CONTRACT_COMMAND'] === '1';

/** Listed first: it turns findings into failures, which the others report. */
const marking: ReporterDescription = ['./src/drivers/playwright/marking-reporter.ts'];

/** The `contract` command prints its own summary; started otherwise, Playwright lists the tests. */
const reporters: ReporterDescription[] = [
  ...(options.reportOnly ? [] : [marking, allure()]),
  ['./src/drivers/playwright/contract-reporter.ts'],
  ...(byCommand ? [] : ([['list']] as ReporterDescription[])),
];
if (!options.reportOnly) {
  reporters.push(['junit', { outputFile: `${options.reports}/junit.xml` }]);
}

export default defineConfig({
  testDir: 'tests',
  outputDir: `${options.reports}/test-results`,
  globalSetup: './src/drivers/playwright/global-setup.ts',
  reporter: reporters,
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  timeout: 60_000,
  projects: [
    {
      name: 'contract',
      testDir: 'tests/contract',
      testIgnore: 'rate-limit.spec.ts',
      ...(needsOneWorker() ? { workers: 1 } : {}),
    },
    // Listed last, so that a server with one key is used up when everything else has been seen.
    { name: 'limit', testDir: 'tests/contract', testMatch: 'rate-limit.spec.ts', workers: 1 },
    { name: 'project', testIgnore: 'contract/**' },
  ],
});

/** Listed first: it reads the books of a test before another reporter takes them out. */
function allure(): ReporterDescription {
  const settings = { resultsDir: `${options.reports}/allure-results`, rulesUrl: rulesUrl(process.env) };
  return ['./src/drivers/playwright/allure-reporter.ts', settings];
}
