import { expect } from '@playwright/test';
import type { ContractRun } from './run-contract.ts';

const shape = {
  target: expect.any(String),
  collection: expect.any(String),
  startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  durationMs: expect.any(Number),
  exchanges: expect.any(Number),
  totals: {
    pass: expect.any(Number),
    violation: expect.any(Number),
    unchecked: expect.any(Number),
    skipped: expect.any(Number),
  },
  verdicts: expect.any(Array),
  passes: expect.any(Array),
};

/** Where code stands, as Node prints it. */
const stackTrace = /^\s+at .*:\d+:\d+\)?$/m;

/** Whatever happens, a run writes its report and prints nothing for programmers. */
export function expectReport({ output, report }: ContractRun): void {
  expect(report, output).toMatchObject(shape);
  expect(output).not.toMatch(stackTrace);
}

/** A run that could not judge says why: once in the output, and in the report. */
export function expectUnchecked(run: ContractRun, messages: readonly string[]): void {
  expectReport(run);
  expect(run.code, run.output).toBe(2);
  const reasons = run.report?.verdicts.filter(({ outcome }) => outcome === 'unchecked').map(({ received }) => received);
  expect(run.report?.totals.unchecked).toBe(reasons?.length);
  for (const message of messages) {
    expect(run.output.split(message), `"${message}" once in the output:\n${run.output}`).toHaveLength(2);
    expect(reasons?.join('\n')).toContain(message);
  }
}
