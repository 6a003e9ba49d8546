import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { plainReason } from '../../core/plain-reason.ts';
import type { ContractReport } from '../../reporting/contract-report.ts';
import { leftOut } from './left-out.ts';

/** When an operation was looked at last, and whether all was well. */
export interface Verified {
  /** ISO 8601. */
  readonly at: string;
  readonly ok: boolean;
  /** When a call of it without a key was looked at last. */
  readonly keylessAt?: string;
}

/** By target, then by operation. */
export type VerifiedHistory = Readonly<Record<string, Readonly<Record<string, Verified>>>>;

/** Reads the history. One that cannot be read is kept aside, and a new one is begun: a warning, and no reason to stop. */
export function readHistory(path: string, warn: (text: string) => void): VerifiedHistory {
  if (!existsSync(path)) return {};
  try {
    const history: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isHistory(history)) return history;
  } catch {
    // Told below, as any other text that is no history.
  }
  const aside = `${path}.broken-${Date.now()}`;
  renameSync(path, aside);
  warn(`${path} is no history of verified operations; it is kept as ${aside}, and a new one is begun`);
  return {};
}

/** Adds what a run looked at. An operation that could not be sent was looked at too: the reason is in the report. */
export function withRun(history: VerifiedHistory, report: ContractReport): VerifiedHistory {
  const at = report.startedAt;
  const operations: Record<string, Verified> = { ...history[report.target] };
  const passed = report.passes.filter(({ rule }) => rule === 'status/documented');
  for (const { operation } of passed) operations[operation] = { ...operations[operation], at, ok: true };
  const seen = report.verdicts.filter(({ operation, received }) => operation.includes(' / ') && received !== leftOut);
  for (const { operation, outcome, rule } of seen) {
    if (outcome !== 'skipped') operations[operation] = { ...operations[operation], at, ok: false };
    else if (rule === 'status/answers-as-documented') operations[operation] ??= { at, ok: true };
  }
  const keyless = [...report.passes, ...seen].filter(({ rule }) => rule === 'authentication/no-key');
  for (const { operation } of keyless)
    operations[operation] = { at, ok: true, ...operations[operation], keylessAt: at };
  return { ...history, [report.target]: operations };
}

/** Writes down what a run looked at. That it cannot is no reason to lose the verdict of the run. */
export function rememberVerified(report: ContractReport, path: string): void {
  const warn = (text: string): void => {
    process.stderr.write(`Warning: ${text}\n`);
  };
  try {
    writeHistory(path, withRun(readHistory(path, warn), report));
  } catch (error) {
    warn(`${path} could not be written: ${plainReason(error)}`);
  }
}

/** In one step, so that nobody reads half of it. */
function writeHistory(path: string, history: VerifiedHistory): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(history, null, 2)}\n`);
  renameSync(draft, path);
}

function isHistory(value: unknown): value is VerifiedHistory {
  const isRecord = (each: unknown): each is Record<string, unknown> =>
    typeof each === 'object' && each !== null && !Array.isArray(each);
  return (
    isRecord(value) &&
    Object.values(value).every(
      (target) =>
        isRecord(target) &&
        Object.values(target).every(
          (entry) => isRecord(entry) && typeof entry['at'] === 'string' && typeof entry['ok'] === 'boolean',
        ),
    )
  );
}
