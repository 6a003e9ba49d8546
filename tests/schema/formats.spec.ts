import { expect, test } from '@playwright/test';
import { isDay, isTimestamp } from '../../src/schema/formats.ts';
import { kebabCase } from '../../src/schema/kebab-case.ts';

const right = [
  '2026-10-31T09:30:00Z',
  '2026-10-31T09:30:00.000Z',
  '2026-10-31T09:30:00.123456789Z',
  '2026-10-31T09:30:00+01:00',
  '2026-10-31T23:59:60Z',
  '2024-02-29T00:00:00Z',
];

const wrong = [
  '2026-10-31 09:30:00Z',
  '2026-10-31T09:30:00',
  '2026-10-31T24:00:00Z',
  '2026-10-31T09:60:00Z',
  '2026-10-31T09:30Z',
  '2023-02-29T00:00:00Z',
  '2023-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-10-31T09:30:00.Z',
  '2026-10-31T09:30:00+0100',
  '2026-10-31t09:30:00z',
  ' 2026-10-31T09:30:00Z',
  '1793439000',
  '',
];

test('a timestamp has T and zone, 0 to 9 digits of a second, and a day of the calendar', () => {
  expect(right.filter((text) => !isTimestamp(text))).toEqual([]);
  expect(wrong.filter(isTimestamp)).toEqual([]);
});

test('a day is one of the calendar', () => {
  expect(['2024-02-29', '2026-12-31', '0001-01-01', '2000-02-29'].filter((text) => !isDay(text))).toEqual([]);
  expect(['2023-02-29', '1900-02-29', '2026-00-10', '2026-1-1', '31-10-2026', ''].filter(isDay)).toEqual([]);
});

test('a name becomes the name of a file', () => {
  expect(['List banks', ' Debit-to-credit  score! ', 'KYC (v2)', 'Résumé'].map(kebabCase)).toEqual([
    'list-banks',
    'debit-to-credit-score',
    'kyc-v2',
    'r-sum',
  ]);
});
