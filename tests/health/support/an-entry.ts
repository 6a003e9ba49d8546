import type { HealthEntry, HealthState } from '../../../src/reporting/health/health-entry.ts';

const reasons: Readonly<Record<HealthState, string>> = {
  healthy: 'the contract holds',
  'contract-broken': 'data/schema @ Banks / List banks',
  outage: 'TCP: okra.example: connect ECONNREFUSED',
  'suite-problem': 'The bearer token is empty',
};

/** A check of a sandbox; everything that is not given is as it is on a good day. */
export function anEntry(at: string, state: HealthState = 'healthy', parts: Partial<HealthEntry> = {}): HealthEntry {
  const broken = state === 'contract-broken' ? ['data/schema @ Banks / List banks'] : [];
  return {
    version: 1,
    at,
    target: 'sandbox',
    baseUrl: 'https://okra.example/v2/sandbox',
    state,
    reason: reasons[state],
    warnings: [],
    reach: {
      steps: [
        { name: 'DNS', ms: 3.1 },
        { name: 'TCP', ms: 20 },
        { name: 'TLS', ms: 41 },
        { name: 'first answer', ms: 180 },
      ],
      status: 200,
      certificate: { validTo: '2027-02-01T00:00:00.000Z', daysLeft: 69 },
      clockSkewSeconds: 1,
    },
    contract: {
      totals: { pass: 420, violation: broken.length, unchecked: 0, skipped: 3, note: 2 },
      exchanges: 58,
      durationMs: 12_000,
      broken,
      unchecked: [],
    },
    timings: [aTiming('Banks / List banks', 120), aTiming('Auth / Fetch all auths', 80)],
    ...parts,
  };
}

export function aTiming(operation: string, p95: number) {
  return { operation, count: 4, failed: 0, p50: p95 / 2, p95, p99: p95 };
}
