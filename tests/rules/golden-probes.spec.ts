import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { RuleInfo } from '../../src/core/rule.ts';
import type { Note, Verdict } from '../../src/core/verdict.ts';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { formatVerdicts } from '../../src/reporting/format-verdicts.ts';
import { expectGolden } from '../support/golden.ts';
import { runSpecs } from '../support/run-specs.ts';
import { steadyVerdict } from '../support/steady-verdict.ts';
import { probeServers } from './cases/probe-servers.ts';

for (const [name, { faults, specs, breaks, operations, before }] of Object.entries(probeServers)) {
  test(`what a person reads of a server that ${name} is what people have read and found good`, async () => {
    test.setTimeout(180_000);
    const folder = test.info().outputPath();
    const baseline = join(folder, 'baseline.json');
    if (before !== undefined) writeFileSync(baseline, JSON.stringify(before));
    const narrowed = { ...(before && { BASELINE: baseline }), ...(operations && { OPERATIONS: operations }) };
    const report = await runSpecs(folder, specs, { FAULTS: faults.join(','), ...narrowed });
    const told = breaks.map((rule) => steadyVerdict(firstOf(report, rule)));
    const path = join(import.meta.dirname, 'golden', `probes-${name.replaceAll(' ', '-')}.txt`);
    expectGolden(path, `${formatVerdicts(told)}\n`);
  });
}

/** The first that a run tells of a promise: with one worker, that is the same in each run. */
function firstOf({ verdicts, notes }: ContractReport, { id }: RuleInfo): Verdict | Note {
  const first = [...verdicts, ...notes].find(({ rule, outcome }) => rule === id && outcome !== 'skipped');
  if (first === undefined) throw new Error(`no run told of ${id}: what breaks it?`);
  return first;
}
