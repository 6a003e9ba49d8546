import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';

// That it is current, `npm test` shows: its contract run is strict, so that drift from the baseline fails it.
test('the baseline of the mock knows every operation of the collection, and no other', () => {
  const { operations } = JSON.parse(readFileSync('baselines/mock.json', 'utf8')) as { operations: object };
  const names = loadCollection(contract.collection).operations.map(({ name }) => name);
  expect(Object.keys(operations).sort()).toEqual([...names].sort());
});
