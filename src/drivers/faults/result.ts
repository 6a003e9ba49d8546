import type { ContractReport } from '../../reporting/contract-report.ts';
import type { Case } from './cases.ts';

/** How the suite did on one server. */
export interface CaseResult {
  readonly name: string;
  readonly kind: Case['kind'];
  /** What the server does wrong, in a line. */
  readonly title: string;
  /** The areas under which the faults should be reported. */
  readonly expected: readonly string[];
  /** The areas under which something was reported. */
  readonly reported: readonly string[];
  /** The rules that reported it, those of an expected area first. */
  readonly rules: readonly string[];
  /** A fault: something was found; where only an advisory rule asks for it, that is a note. A variant or clean server: nothing was, and all was judged. */
  readonly ok: boolean;
  /** Every fault was reported under its own area. */
  readonly rightArea: boolean;
  readonly unchecked: readonly string[];
  readonly exchanges: number;
  readonly durationMs: number;
  /** Set when the run left no report. */
  readonly crash: string | undefined;
}

export function toResult(
  test: Case,
  report: ContractReport | undefined,
  output: string,
  durationMs: number,
): CaseResult {
  const violations = report?.verdicts.filter((verdict) => verdict.outcome === 'violation') ?? [];
  const unchecked = report?.verdicts.filter((verdict) => verdict.outcome === 'unchecked') ?? [];
  const expected = test.faults.map((fault): string => fault.area);
  const advised = test.faults.filter((fault) => fault.advisory === true).map((fault): string => fault.area);
  const notes = report?.notes.filter((note) => advised.includes(note.area)) ?? [];
  const found = [...violations, ...notes];
  const rules = [...new Set(found.map(({ rule }) => rule))];
  const reported = [...new Set(found.map(({ area }): string => area))];
  const isExpected = (rule: string): boolean => expected.some((area) => rule.startsWith(`${area}/`));
  const silent = violations.length === 0 && unchecked.length === 0;
  const sound = test.kind === 'variant' || test.kind === 'clean';
  return {
    name: test.name,
    kind: test.kind,
    title: test.faults.map((fault) => fault.title).join(' + '),
    expected,
    reported,
    rules: [...rules.filter(isExpected), ...rules.filter((rule) => !isExpected(rule))],
    ok: report !== undefined && (sound ? silent : found.length > 0),
    rightArea: sound || expected.every((area) => reported.includes(area)),
    unchecked: [...new Set(unchecked.map((verdict) => `${verdict.rule}: ${verdict.received}`))],
    exchanges: report?.exchanges ?? 0,
    durationMs: Math.round(durationMs),
    crash: report === undefined ? output.slice(-500) : undefined,
  };
}
