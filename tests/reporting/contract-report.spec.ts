import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { Ledger } from '../../src/core/ledger.ts';
import { toReport, writeReport, type ContractReport } from '../../src/reporting/contract-report.ts';

const rule = { id: 'json/object', clause: 'S12', title: 'A title', meaning: 'A meaning.' } as const;

/** A report of so many operations that passed, and one violation whose text looks like a part of the file. */
function reportOf(operations: number): ContractReport {
  const ledger = new Ledger();
  for (let number = 0; number < operations; number += 1) ledger.pass(rule, `Things / Thing ${number}`);
  const broken = { pointer: '', expected: 'x', received: '\n  "passes": []' };
  ledger.violation(rule, 'Things / Broken', broken, 'curl', '1');
  const facts = { target: 'mock', collection: 'C', baseUrl: '', startedAt: new Date(0), durationMs: 1, timings: [] };
  return toReport(ledger.page(), facts, []);
}

for (const operations of [0, 1, 5_000, 12_001]) {
  test(`contract.json with ${operations} passes is written in parts, and is what one piece would be`, () => {
    const report = reportOf(operations);
    const path = writeReport(report, test.info().outputPath());
    expect(report.passes).toHaveLength(operations);
    expect(readFileSync(path, 'utf8') === `${JSON.stringify(report, null, 2)}\n`).toBe(true);
  });
}
