import { defineConfig, type ReporterDescription } from '@playwright/test';
import { readOptions } from './src/drivers/options.ts';
import { rulesUrl } from './src/reporting/allure/rules-url.ts';
import { workers } from './src/drivers/playwright/workers.ts';

const options = readOptions();
const { oneKey, each, all } = workers();
const newman = { name: 'newman', testDir: 'tests/contract', testMatch: 'postman.spec.ts' };
const limit = { name: 'limit', testDir: 'tests/contract', testMatch: 'rate-limit.spec.ts' };
const contract = (...elsewhere: string[]) => ({
  name: 'contract',
  testDir: 'tests/contract',
  testIgnore: elsewhere,
  workers: each,
  // To one worker, a file is handed over as a whole: test by test, it would take in the file anew for each.
  fullyParallel: each > 1 || options.shard !== undefined,
});
const byCommand = process.env['CONTRACT_COMMAND'] === '1';

/** Listed first: it turns findings into failures, which the others report. */
const marking: ReporterDescription = ['./src/drivers/playwright/marking-reporter.ts'];

/** The `contract` command prints its own summary; started otherwise, Playwright lists the tests. */
const reporters: ReporterDescription[] = [
  ...(options.reportOnly ? [] : [marking]),
  ...(options.allure && !options.reportOnly ? [allure()] : []),
  ['./src/drivers/playwright/contract-reporter.ts'],
  ...(byCommand ? [] : ([['list']] as ReporterDescription[])),
];
if (!options.reportOnly) {
  reporters.push(['junit', { outputFile: `${options.reports}/junit.xml` }]);
}

if (options.shard !== undefined && !options.reportOnly) {
  reporters.push(['blob', { outputDir: `${options.reports}/blob-report` }]);
}

export default defineConfig({
  testDir: 'tests',
  outputDir: `${options.reports}/test-results`,
  globalSetup: './src/drivers/playwright/global-setup.ts',
  reporter: reporters,
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  // A test may wait for the limit of the one key. Each wait and each call has an end of its own.
  timeout: oneKey ? 0 : 60_000,
  workers: all,
  // In this order. Newman takes as long as all others together, and runs beside them where there are workers for it. A
  // limit that everything depends on is used up last.
  projects: [
    contract(newman.testMatch, ...(oneKey ? [limit.testMatch] : [])),
    newman,
    oneKey ? limit : { ...limit, testMatch: [] },
    { name: 'project', testIgnore: 'contract/**' },
  ],
});

/** Listed first: it reads the books of a test before another reporter takes them out. */
function allure(): ReporterDescription {
  const settings = { resultsDir: `${options.reports}/allure-results`, rulesUrl: rulesUrl(process.env) };
  return ['./src/drivers/playwright/allure-reporter.ts', settings];
}
