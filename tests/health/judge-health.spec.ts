import { expect, test } from '@playwright/test';
import type { Reach } from '../../src/reporting/health/health-entry.ts';
import { exitCodeOf } from '../../src/reporting/health/health-entry.ts';
import { judgeHealth, type Facts } from '../../src/reporting/health/judge-health.ts';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { aReport } from '../reporting/support/a-report.ts';
import { aVerdict } from '../reporting/support/a-verdict.ts';
import { aTiming } from './support/an-entry.ts';

const latency = { default: { p50: 5_000, p95: 500, p99: 5_000 }, slower: {} };
const ceilings = { latency, clockSkewSeconds: 120, certificateDays: 14 };
const there: Reach = { steps: [{ name: 'DNS', ms: 1 }], status: 200, clockSkewSeconds: 0 };
const gone: Reach = { steps: [], failure: { step: 'TCP', reason: 'okra.example: connect ECONNREFUSED' } };
const sound = reportWith(0, 0);

function reportWith(
  violation: number,
  unchecked: number,
  timings: NonNullable<ContractReport['timings']> = [],
): ContractReport {
  const verdicts = [
    ...Array.from({ length: violation }, (_, index) => aVerdict('data/schema', { operation: `Things / ${index}` })),
    ...Array.from({ length: unchecked }, () =>
      aVerdict('state/suite', { outcome: 'unchecked', received: 'no  schema' }),
    ),
  ];
  return {
    ...aReport(verdicts, [['data', 'Banks / List banks']]),
    totals: { pass: 1, violation, unchecked, skipped: 0, note: 0 },
    timings,
  };
}

const failing = { ...aTiming('Banks / List banks', 12), count: 4, failed: 4 };

/** What a check came upon, and what it is called. */
const cases: Readonly<Record<string, { facts: Facts; state: string; reason: string }>> = {
  'all is well': { facts: { reach: there, report: sound }, state: 'healthy', reason: 'the contract holds' },
  'the way ends': { facts: { reach: gone }, state: 'outage', reason: 'TCP: okra.example: connect ECONNREFUSED' },
  'the server goes away during the run': {
    facts: { reach: there, report: reportWith(3, 2), after: gone },
    state: 'outage',
    reason: 'during the check, TCP: okra.example: connect ECONNREFUSED',
  },
  'every correct request fails': {
    facts: {
      reach: there,
      report: reportWith(3, 2, [failing, { ...failing, operation: 'Auth / Fetch' }]),
      after: there,
    },
    state: 'outage',
    reason: 'each of 8 correct requests got a status of 500 or above, or no answer',
  },
  'one operation fails, and others do not': {
    facts: { reach: there, report: reportWith(3, 0, [failing, aTiming('Auth / Fetch', 10)]), after: there },
    state: 'contract-broken',
    reason: 'data/schema @ Things / 0, and 2 more',
  },
  'a promise is broken': {
    facts: { reach: there, report: reportWith(1, 0), after: there },
    state: 'contract-broken',
    reason: 'data/schema @ Things / 0',
  },
  'a point could not be judged, whatever is broken beside it': {
    facts: { reach: there, report: reportWith(3, 1), after: there },
    state: 'suite-problem',
    reason: 'no schema',
  },
  'nothing was checked': {
    facts: { reach: there, report: { ...sound, totals: { pass: 0, violation: 0, unchecked: 0, skipped: 0, note: 0 } } },
    state: 'suite-problem',
    reason: 'nothing was checked',
  },
};

for (const [name, { facts, state, reason }] of Object.entries(cases)) {
  test(`${name}: ${state}`, () => {
    expect(judgeHealth(facts, ceilings)).toMatchObject({ state, reason });
  });
}

test('the exit code tells a broken contract from what could not be judged', () => {
  expect((['healthy', 'contract-broken', 'outage', 'suite-problem'] as const).map(exitCodeOf)).toEqual([0, 1, 2, 2]);
});

test('warnings change no state, and name the ceiling that was passed', () => {
  const reach = {
    ...there,
    certificate: { validTo: '2026-12-01T00:00:00.000Z', daysLeft: 1 },
    clockSkewSeconds: -300,
  };
  const slow = ['a', 'b', 'c', 'd'].map((name, index) => aTiming(`Things / ${name}`, 500 + index));
  expect(judgeHealth({ reach, report: { ...sound, timings: slow } }, ceilings)).toMatchObject({
    state: 'healthy',
    warnings: [
      'the TLS certificate expires in 1 day, on 2026-12-01: have it renewed',
      "the server's clock is 300 s behind ours; 120 s are allowed",
      'latency is above its ceiling: Things / d p95 503 ms (500 ms), Things / c p95 502 ms (500 ms), Things / b p95 501 ms (500 ms)',
    ],
  });
});

test('at the ceiling there is no warning', () => {
  const reach = { ...there, certificate: { validTo: '2026-12-08T00:00:00.000Z', daysLeft: 14 }, clockSkewSeconds: 120 };
  const report = { ...sound, timings: [aTiming('Things / a', 500)] };
  expect(judgeHealth({ reach, report }, ceilings).warnings).toEqual([]);
});
