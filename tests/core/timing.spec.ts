import { expect, test } from '@playwright/test';
import { mergeTimings, timingsOf } from '../../src/core/timing.ts';
import { Stopwatch } from '../../src/drivers/stopwatch.ts';
import { aFailure, anExchange } from '../support/an-exchange.ts';

test('percentiles are times that were measured, over all processes', () => {
  const answers = Array.from({ length: 50 }, (_, index) => index + 1);
  const half = { operation: 'B / b', count: 50, failed: 1 };
  expect(
    timingsOf([
      { ...half, answers },
      { operation: 'A / a', count: 1, failed: 1, answers: [] },
      { ...half, answers: answers.map((ms) => ms + 50) },
    ]),
  ).toEqual([
    { operation: 'A / a', count: 1, failed: 1, p50: 0, p95: 0, p99: 0 },
    { operation: 'B / b', count: 100, failed: 2, p50: 50, p95: 95, p99: 99 },
  ]);
});

test('reports are put together by the largest figure of each kind, and their counts added', () => {
  const one = { operation: 'A / a', count: 3, failed: 1, p50: 5, p95: 9, p99: 9 };
  const other = { operation: 'A / a', count: 2, failed: 0, p50: 6, p95: 7, p99: 12 };
  expect(mergeTimings([[one], [other, { ...one, operation: 'B / b' }], []])).toEqual([
    { operation: 'A / a', count: 5, failed: 1, p50: 6, p95: 9, p99: 12 },
    { ...one, operation: 'B / b' },
  ]);
});

test('correct requests are measured, probes are not; what failed has no time', () => {
  const stopwatch = new Stopwatch();
  for (const exchange of [
    anExchange({ durationMs: 12.34 }),
    anExchange({ durationMs: 3, status: 503 }),
    anExchange({ durationMs: 300, failure: aFailure('timeout'), answered: false }),
    anExchange({ durationMs: 1, intent: 'probe' }),
  ]) {
    stopwatch.note(exchange);
  }
  expect(stopwatch.take()).toMatchObject([{ count: 3, failed: 2, answers: [12.3, 3] }]);
  expect(stopwatch.take()).toEqual([]);
});
