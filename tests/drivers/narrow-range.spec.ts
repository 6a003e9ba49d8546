import { expect, test } from '@playwright/test';
import { narrowRange } from '../../src/drivers/narrow-range.ts';

const paths = ['trans_date', 'cleared_date'];

test('a range goes from a day before the first date of an item to a day after its last', () => {
  const items = [
    { trans_date: '2026-03-01T00:00:00Z', cleared_date: '2026-03-20' },
    { trans_date: '2026-01-05T23:59:00Z', cleared_date: '2026-01-06' },
  ];
  expect(narrowRange(items, paths)).toEqual({ index: 1, from: '2026-01-04', to: '2026-01-07' });
});

test('dates count by UTC', () => {
  const items = [{ trans_date: '2026-03-01T00:30:00+01:00' }, { trans_date: '2026-01-01' }];
  expect(narrowRange(items, paths)).toEqual({ index: 0, from: '2026-02-27', to: '2026-03-01' });
});

for (const [name, items] of Object.entries({
  'items of the same days': [{ trans_date: '2026-03-01' }, { trans_date: '2026-03-02' }],
  'one item': [{ trans_date: '2026-03-01' }],
  'items whose ranges all hold the others': [
    { trans_date: '2026-03-01', cleared_date: '2026-03-10' },
    { trans_date: '2026-03-02', cleared_date: '2026-03-09' },
  ],
  'items without dates': [{}, { trans_date: null }, 'x'],
  'no items': [],
})) {
  test(`${name} have no range that leaves any out`, () => {
    expect(narrowRange(items, paths)).toBeUndefined();
  });
}
