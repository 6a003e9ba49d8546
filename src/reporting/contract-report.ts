import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas } from '../core/area.ts';
import type { LedgerPage } from '../core/ledger.ts';
import { totalsOf } from '../core/ledger.ts';
import type { NullField } from '../core/null-field.ts';
import type { Timing } from '../core/timing.ts';
import type { Note, PassCount, Totals, Verdict } from '../core/verdict.ts';

/** `reports/contract.json`: the result of a run for machines. */
export interface ContractReport {
  readonly target: string;
  readonly baseUrl: string;
  readonly collection: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly exchanges: number;
  /** Requests that were sent to the server, those of the set-up too. */
  readonly requests: number;
  /** The same by area; `set-up` and `postman` stand beside the areas. */
  readonly requestsByPart: Readonly<Record<string, number>>;
  /** Which part of a run this is; missing for a whole one. */
  readonly shard?: Shard;
  /** Milliseconds that the run waited for the limit. */
  readonly waitedMs: number;
  readonly totals: Totals;
  /** Every violation, unchecked and skipped verdict. */
  readonly verdicts: readonly Verdict[];
  /** What is worth knowing and breaks no promise. */
  readonly notes: readonly Note[];
  readonly passes: readonly PassCount[];
  /** How the fields that may be null were seen. */
  readonly nullFields: readonly NullField[];
  /** How long correct requests took, by operation; missing where nothing measured that. */
  readonly timings?: readonly Timing[];
}

export interface Shard {
  /** From 1. */
  readonly current: number;
  readonly total: number;
}

export interface RunFacts {
  readonly target: string;
  readonly baseUrl: string;
  readonly collection: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** By area; none where nothing was sent. */
  readonly requestsByPart?: Readonly<Record<string, number>>;
  readonly timings?: readonly Timing[];
  readonly waitedMs?: number;
  readonly shard?: Shard;
}

export function toReport(page: LedgerPage, facts: RunFacts, nullFields: readonly NullField[] = []): ContractReport {
  const severity = ['violation', 'unchecked', 'skipped'];
  const order = (verdict: Verdict): number =>
    severity.indexOf(verdict.outcome) * areas.length + areas.indexOf(verdict.area);
  const { requestsByPart = {}, waitedMs = 0 } = facts;
  return {
    ...facts,
    requestsByPart,
    waitedMs: Math.round(waitedMs),
    startedAt: facts.startedAt.toISOString(),
    durationMs: Math.round(facts.durationMs),
    exchanges: page.exchanges,
    requests: Object.values(requestsByPart).reduce((sum, count) => sum + count, 0),
    totals: totalsOf(page),
    verdicts: page.verdicts.toSorted((a, b) => order(a) - order(b)),
    notes: page.notes.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area)),
    passes: page.passes,
    nullFields,
  };
}

/** Writes the report in one step, so that nobody reads half of one. @returns its path. */
export function writeReport(report: ContractReport, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'contract.json');
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, '');
    for (const part of textOf(report)) appendFileSync(draft, part);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}

/** Passes that are written at once: large collections have hundreds of thousands. */
const atOnce = 5_000;

/** The JSON of a report, in parts: as one text, that of a large collection takes more memory than the run before it. */
function* textOf(report: ContractReport): Generator<string> {
  const { passes } = report;
  const [head = '', tail = ''] = JSON.stringify({ ...report, passes: [] }, null, 2).split('\n  "passes": []');
  yield `${head}\n  "passes": [`;
  for (let from = 0; from < passes.length; from += atOnce) {
    const lines = JSON.stringify(passes.slice(from, from + atOnce), null, 2)
      .split('\n')
      .slice(1, -1);
    yield `${from === 0 ? '' : ','}\n${lines.map((line) => `  ${line}`).join('\n')}`;
  }
  yield `${passes.length === 0 ? ']' : '\n  ]'}${tail}\n`;
}
