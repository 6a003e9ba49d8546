import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { baselinePath, writeBaseline, type BaselineFile } from '../drivers/drift/baseline.ts';
import { Shapes, type PackedShapes } from '../drivers/drift/shapes.ts';
import { runPlaywright } from '../drivers/playwright/run-playwright.ts';
import { readReport } from '../drivers/read-report.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { formatVerdict } from '../reporting/format-verdicts.ts';
import { notes } from '../reporting/notes.ts';
import { scopeArguments, scopeEnvironment, toVariables, type Scope } from './scope.ts';

export interface BaselineOptions extends Scope {
  readonly output?: string;
}

/** Runs the contract, and writes down what answers look like. */
export async function recordBaseline(options: BaselineOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  try {
    const shapesPath = join(folder, 'shapes.json');
    const output = await runPlaywright(scopeArguments(options), {
      ...scopeEnvironment(options),
      ...toVariables({ PROGRESS: '1', REPORT_ONLY: '1', REPORTS: folder, RECORD: shapesPath }),
    });
    const report = readReport(join(folder, 'contract.json'));
    refuse(report, output);
    const { target, collection, startedAt, notes: found, totals } = report;
    const path = options.output ?? baselinePath(target);
    const shapes = readShapes(shapesPath);
    const file = writeBaseline(path, shapes, { target, collection, created: startedAt.slice(0, 10) });
    console.log(told(path, shapes.size, file, totals.violation));
    console.log(notes(found, (_, text) => text).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that could not be judged may have answered anything: nothing of that becomes a baseline. */
function refuse(report: ContractReport | undefined, output: string): asserts report is ContractReport {
  if (report === undefined) {
    throw new Problem('The baseline was not recorded', `the run left no report: ${output.slice(-500)}`, 'run it again');
  }
  const [first] = report.verdicts.filter(({ outcome }) => outcome === 'unchecked');
  if (first !== undefined) {
    throw new Problem(
      'The baseline was not recorded',
      `the suite could not judge:\n${formatVerdict(first)}`,
      'mend that',
    );
  }
  if (report.totals.pass === 0) {
    throw new Problem('The baseline was not recorded', 'not one answer could be looked at', 'check the target');
  }
}

function readShapes(path: string) {
  const shapes = new Shapes();
  if (existsSync(path)) shapes.addAll(JSON.parse(readFileSync(path, 'utf8')) as PackedShapes);
  return shapes.take();
}

function told(path: string, recorded: number, file: BaselineFile, violations: number): string {
  const objects = Object.values(file.operations).flatMap((operation) => Object.values(operation));
  const fields = objects.reduce((sum, object) => sum + Object.keys(object).length, 0);
  const all = Object.keys(file.operations).length;
  const kept = all > recorded ? `, ${all - recorded} of them as they were` : '';
  const broken =
    violations > 0
      ? `\nThe run found ${violations} violations: the baseline says what the server does, not what it should.`
      : '';
  return `\n${path}: ${all} operations${kept}, ${fields} fields.${broken}`;
}
