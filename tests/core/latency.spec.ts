import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { ceilingsOf, excessesOf } from '../../src/core/latency.ts';

const promise = {
  default: { p50: 200, p95: 500, p99: 800 },
  slower: { Verification: { p50: 2_000, p95: 5_000 }, 'Verification / Verify BVN': { p95: 9_000 } },
};

test('an operation has its own ceilings before those of its product, and these before the default', () => {
  expect(ceilingsOf(promise, 'Banks / List banks')).toEqual({ p50: 200, p95: 500, p99: 800 });
  expect(ceilingsOf(promise, 'Verification / Verify NIN')).toEqual({ p50: 2_000, p95: 5_000, p99: 800 });
  expect(ceilingsOf(promise, 'Verification / Verify BVN')).toEqual({ p50: 2_000, p95: 9_000, p99: 800 });
});

test('each figure is held against its own ceiling; what is at it is not above it', () => {
  const timing = { operation: 'Banks / List banks', count: 100, p50: 201, p95: 500, p99: 801 };
  expect(excessesOf(timing, promise)).toEqual([
    { figure: 'p50', ms: 201, ceiling: 200 },
    { figure: 'p99', ms: 801, ceiling: 800 },
  ]);
  expect(excessesOf({ ...timing, operation: 'Verification / Verify BVN', p99: 1 }, promise)).toEqual([]);
});

test('few answers say nothing of the half of them', () => {
  const one = { operation: 'Banks / List banks', p50: 400, p95: 400, p99: 400 };
  expect(excessesOf({ ...one, count: 4 }, promise)).toEqual([]);
  expect(excessesOf({ ...one, count: 5 }, promise).map(({ figure }) => figure)).toEqual(['p50']);
});

test('each ceiling of contract.config.ts belongs to an operation or product that is there', () => {
  const { operations } = loadCollection(contract.collection);
  const known = new Set(operations.flatMap(({ name, product }) => [name, product]));
  expect(Object.keys(contract.latency.slower).filter((name) => !known.has(name))).toEqual([]);
});
