import type { Area } from '../../../src/core/area.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { ContractReport } from '../../../src/reporting/contract-report.ts';

/** What a hostile server would like to do to the page that shows its answers. */
export const hostile = '</script><img src=x onerror="document.title=1"><!--\u2028';

export const operations = [
  anOperation('Banks / List banks', 'body'),
  anOperation('Banks / Get bank by id', 'envelope'),
  anOperation('Auth / Fetch all auths', 'body'),
];

/** A run of three operations and one stranger, with these verdicts; everything else about it is of no interest. */
export function aReport(verdicts: readonly Verdict[], passes: readonly (readonly [Area, string])[]): ContractReport {
  return {
    target: 'sandbox',
    baseUrl: 'https://okra.example/v2/sandbox',
    collection: 'Okra v2 2.0.0',
    startedAt: '2026-11-24T09:30:00.000Z',
    durationMs: 61_000,
    exchanges: 1_234,
    requests: 1_200,
    waitedMs: 0,
    requestsByPart: { status: 1_200 },
    totals: { pass: passes.length, violation: verdicts.length, unchecked: 0, skipped: 0, note: 0 },
    verdicts,
    notes: [],
    passes: passes.map(([area, operation]) => ({ rule: `${area}/kept`, area, operation, count: 3 })),
    nullFields: [
      { operation: 'Banks / List banks', pointer: '/data/banks/*/logo', seenNull: 4, filled: 0, absent: 12 },
    ],
  };
}

function anOperation(name: string, evidence: 'body' | 'envelope') {
  const product = name.split(' / ')[0] ?? '';
  return { name, product, method: 'GET', url: '{{base_url}}/banks/list', evidence, effect: 'read' as const };
}
