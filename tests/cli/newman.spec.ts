import { expect, test } from '@playwright/test';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { runCli } from '../support/run-cli.ts';

// Newman takes its time on a machine that is busy.
test.describe.configure({ timeout: 150_000 });

const newman = ['newman', '--operation', 'Banks / List banks'];

test('--quiet prints the verdict in one line', async () => {
  const { code, stdout } = await runCli([...newman, '--quiet']);
  expect(stdout).toMatch(/^The contract holds\. 1 exchanges, \d+ checks passed, [\d.]+ s\.\n$/);
  expect(code).toBe(0);
});

test('--json prints what contract.json would hold, and nothing else', async () => {
  const { code, stdout } = await runCli([...newman, '--json']);
  const report = JSON.parse(stdout) as ContractReport;
  expect(report).toMatchObject({ target: 'mock', exchanges: 1, totals: { violation: 0, unchecked: 0 } });
  // Reports name the version of the collection, which is how anybody knows what was promised then.
  expect(report.collection).toMatch(/^Okra v2 \d+\.\d+\.\d+$/);
  expect(code).toBe(0);
});

test('without either there is a line for each request, and the summary', async () => {
  const { stdout } = await runCli(newman);
  expect(stdout).toMatch(/^✓ 200 {2}Banks \/ List banks$/m);
  expect(stdout).toContain('Contract of Okra v2 ');
});
