import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { startContract } from '../support/run-contract.ts';

const baseline = 'baselines/mock.json';

// The area that asks for every list and every object once is enough to see a field that changed; a whole recording takes
// three times as long.
test('the baseline of the mock is current: the mock drifts from it nowhere', async ({}, testInfo) => {
  testInfo.setTimeout(120_000);
  const run = await startContract(testInfo.outputPath(), ['--area', 'data', '--baseline', baseline]).done;
  expect(run.code, run.output).toBe(0);
  const drift = (run.report?.notes ?? []).filter(({ rule }) => rule !== 'data/known-fields');
  const again = 'record it again: npm run contract -- baseline';
  expect(
    drift.map(({ rule, operation, pointer }) => `${rule} ${operation} ${pointer}`),
    again,
  ).toEqual([]);
});

test('the baseline of the mock knows every operation of the collection, and no other', () => {
  const { operations } = JSON.parse(readFileSync(baseline, 'utf8')) as { operations: object };
  const names = loadCollection(contract.collection).operations.map(({ name }) => name);
  expect(Object.keys(operations).sort()).toEqual([...names].sort());
});
