import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { startContract } from '../support/run-contract.ts';

const baseline = 'baselines/mock.json';

type Recorded = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Each object of each operation with the names of its fields: of types and counts, other areas see more. */
function fieldsOf(file: string, names: readonly string[] = namesIn(file)): string[] {
  const operations = read(file);
  return names.flatMap((name) =>
    Object.entries(operations[name] ?? {}).map(
      ([pointer, fields]) => `${name} ${pointer}: ${Object.keys(fields).join(', ')}`,
    ),
  );
}

// The area asks for everything whose body is known; a recording of all areas takes three times as long.
function namesIn(file: string): string[] {
  return Object.keys(read(file));
}

function read(file: string): Recorded {
  return (JSON.parse(readFileSync(file, 'utf8')) as { operations: Recorded }).operations;
}

test('the baseline of the mock is current: recorded anew it has the same fields', async ({}, testInfo) => {
  testInfo.setTimeout(120_000);
  const output = testInfo.outputPath('mock.json');
  const run = await startContract(testInfo.outputPath(), ['--area', 'data', '--output', output], {}, 'baseline').done;
  expect(run.code, run.output).toBe(0);
  expect(fieldsOf(output), 'record it again: npm run contract -- baseline').toEqual(
    fieldsOf(baseline, namesIn(output)),
  );
});

test('the baseline of the mock knows every operation of the collection, and no other', () => {
  const names = loadCollection(contract.collection).operations.map(({ name }) => name);
  expect(namesIn(baseline).sort()).toEqual([...names].sort());
});
