import { expect, test } from '@playwright/test';
import { foundBefore } from '../../src/drivers/sought.ts';
import { runSpecs } from '../support/run-specs.ts';
import type { ContractReport } from '../../src/reporting/contract-report.ts';

/** No answer of this server says how many calls remain. */
const faults = 'F151';

test('a run that has found what it was sent for leaves out the rest, and says so', async ({}, testInfo) => {
  const report = await runSpecs(testInfo.outputPath(), ['authentication'], {
    FAULTS: faults,
    SOUGHT_AREAS: 'rate-limit-headers',
  });
  expect(brokenAreas(report)).toEqual(['rate-limit-headers']);
  expect(leftOutBy(report)).toBeGreaterThan(10);
  expect(report.exchanges).toBeLessThan(100);
});

test('it does not stop at a violation in another area', async ({}, testInfo) => {
  const report = await runSpecs(testInfo.outputPath(), ['authentication'], {
    FAULTS: faults,
    SOUGHT_AREAS: 'rate-limit-headers, state',
  });
  expect(brokenAreas(report)).toEqual(['rate-limit-headers']);
  expect(leftOutBy(report)).toBe(0);
  expect(report.exchanges).toBeGreaterThan(300);
});

function brokenAreas({ verdicts }: ContractReport): string[] {
  const broken = verdicts.filter(({ outcome }) => outcome === 'violation');
  return [...new Set(broken.map(({ area }) => area))];
}

function leftOutBy({ verdicts }: ContractReport): number {
  return verdicts.filter(({ outcome, received }) => outcome === 'skipped' && received === foundBefore).length;
}
