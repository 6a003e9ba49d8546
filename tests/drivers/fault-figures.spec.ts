import { expect, test } from '@playwright/test';
import { faultCase, pairCases } from '../../src/drivers/faults/cases.ts';
import { detectionPage } from '../../src/drivers/faults/detection-page.ts';
import { toResult } from '../../src/drivers/faults/result.ts';
import { score, scoreLines } from '../../src/drivers/faults/score.ts';
import type { FaultInfo } from '../../src/mock/index.ts';

const known: FaultInfo = { id: 'F001', area: 'data', title: 'of the catalogue' };
const beyond: FaultInfo = { id: 'X01', area: 'state', title: 'of no catalogue' };
/** Runs that left no report: nothing was found. */
const results = [known, beyond].map((fault) => toResult(faultCase(fault), undefined, '', 0));
const figures = score(results);

test('faults beyond the catalogue are counted apart', () => {
  expect(figures).toMatchObject({ faults: 1, missed: ['F001'], beyond: { faults: 1, missed: ['X01'] } });
  expect(scoreLines(figures).filter((line) => line.includes('missed'))).toHaveLength(2);
});

test('the page has a table of their own for them', () => {
  const [, catalogue, others] = detectionPage(results, figures, []).split(/^## (?:Faults|Beyond the catalogue)$/m);
  expect(catalogue).toContain('| F001 |');
  expect(catalogue).not.toContain('| X01 |');
  expect(others).toContain('| X01 |');
});

test('no pair is drawn of them, so that the pairs stay the same', () => {
  const other: FaultInfo = { id: 'F002', area: 'state', title: 'of the catalogue' };
  const names = pairCases([known, beyond, other], 2).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['F001+F002', 'F002+F001']);
});
