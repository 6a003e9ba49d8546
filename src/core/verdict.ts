import type { Area } from './area.ts';
import type { SchemaPatch } from './rule.ts';

export type Outcome = 'pass' | 'violation' | 'unchecked' | 'skipped';

/** What a rule found in one place, whatever follows from it. */
interface Told {
  readonly rule: string;
  readonly area: Area;
  readonly operation: string;
  readonly clause: string;
  readonly title: string;
  readonly meaning: string;
  /** JSON Pointer with `*` for list positions, `header <name>`, or empty. */
  readonly pointer: string;
  readonly expected: string;
  /** What came instead; for `unchecked` and `skipped`, the reason. */
  readonly received: string;
  /** A line that repeats the call, with the key masked; empty where nothing was sent. */
  readonly curl: string;
  /** Id of the first exchange that shows it; empty where nothing was sent. */
  readonly exchange: string;
  /** How many times the same was seen. */
  readonly count: number;
  /** What to change in a schema when the server is right; only where a schema can say it. */
  readonly patch?: SchemaPatch;
}

/** One rule's verdict that is not a pass, as `reports/contract.json` shows it. */
export interface Verdict extends Told {
  readonly outcome: Exclude<Outcome, 'pass'>;
}

/**
 * Worth knowing, and no verdict: the promise is advice, or what was seen differs from what was seen before. It fails no
 * test and changes no exit code.
 */
export interface Note extends Told {
  readonly outcome: 'note';
}

/** Passes are counted, not listed. */
export interface PassCount {
  readonly rule: string;
  readonly area: Area;
  readonly operation: string;
  readonly count: number;
}

export interface Totals {
  readonly pass: number;
  readonly violation: number;
  readonly unchecked: number;
  readonly skipped: number;
  readonly note: number;
}

/** The exit code of a run: 0 sound, 1 contract broken, 2 the suite could not judge, or judged nothing. */
export function exitCode(totals: Totals): 0 | 1 | 2 {
  if (totals.unchecked > 0 || totals.pass + totals.violation === 0) return 2;
  return totals.violation > 0 ? 1 : 0;
}
