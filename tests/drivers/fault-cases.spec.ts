import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { areas } from '../../src/core/area.ts';
import { probed } from '../../src/drivers/faults/run-case.ts';

test('the areas that the matrix looks for first are those that contract tests carry as tags', () => {
  const folder = 'tests/contract';
  const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const tags = new Set(texts.flatMap((text) => [...text.matchAll(/'@([a-z-]+)'/g)]).map(([, tag]) => tag));
  expect(probed).toEqual(areas.filter((area) => tags.has(area)));
});
