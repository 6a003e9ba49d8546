import { styleText } from 'node:util';
import { areas } from '../core/area.ts';
import type { NullField } from '../core/null-field.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ContractReport } from './contract-report.ts';
import { findings, type Paint } from './findings.ts';
import { notes } from './notes.ts';

/** Reasons for which something was skipped; each takes a line. */
const mostReasons = 4;

/** The result of a run for people. @param all what holds everything for which there is no room, such as a path. */
export function summary(report: ContractReport, colour: boolean, all = 'contract.json'): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text) : text);
  const sections = [
    `\n${paint('bold', `Contract of ${report.collection} against ${report.target}`)}  ${report.baseUrl}`,
    table(report, paint),
    ...findings(report.verdicts, paint, all),
    ...notes(report.notes, paint, all),
    ...skips(report.verdicts, paint),
    ...nulls(report),
    verdictLine(report, paint),
  ];
  return sections.join('\n\n');
}

function table({ verdicts, passes }: ContractReport, paint: Paint): string {
  const columns = ['violation', 'unchecked', 'skipped'] as const;
  const rows = areas.flatMap((area) => {
    const passed = passes.filter((pass) => pass.area === area).reduce((sum, pass) => sum + pass.count, 0);
    const counts = columns.map(
      (outcome) => verdicts.filter((each) => each.area === area && each.outcome === outcome).length,
    );
    if (passed + counts.reduce((sum, count) => sum + count, 0) === 0) return [];
    const [violations = 0, unchecked = 0, skipped = 0] = counts;
    return [[area, passed + violations, violations, unchecked, skipped] as const];
  });
  const head = ['area', 'checked', 'violations', 'unchecked', 'skipped'];
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(11))).join('');
  return [
    paint('dim', line(head)),
    ...rows.map((row) => (row[2] > 0 ? paint('red', line(row)) : row[3] > 0 ? paint('yellow', line(row)) : line(row))),
  ].join('\n');
}

function skips(verdicts: readonly Verdict[], paint: Paint): string[] {
  const reasons = new Map<string, number>();
  for (const verdict of verdicts) {
    if (verdict.outcome === 'skipped') reasons.set(verdict.received, (reasons.get(verdict.received) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(([reason, count]) => `  ${count} × ${reason}`);
  return [
    [
      paint('dim', 'Skipped'),
      ...lines.slice(0, mostReasons),
      ...(lines.length > mostReasons ? [`  … and ${lines.length - mostReasons} more reasons`] : []),
    ].join('\n'),
  ];
}

function nulls({ nullFields }: ContractReport): string[] {
  if (nullFields.length === 0) return [];
  const count = (test: (field: NullField) => boolean): number => nullFields.filter(test).length;
  const both = count((field) => field.seenNull > 0 && field.filled > 0);
  const never = count((field) => field.seenNull + field.filled === 0);
  const onlyNull = count((field) => field.seenNull > 0 && field.filled === 0);
  return [
    `Fields that may be null: ${nullFields.length}; seen both null and filled ${both}, only null ${onlyNull}, ` +
      `only filled ${nullFields.length - both - never - onlyNull}, never seen ${never}`,
  ];
}

function verdictLine({ totals, exchanges, durationMs }: ContractReport, paint: Paint): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  const noted = totals.note > 0 ? `, ${count(totals.note, 'note')}` : '';
  const figures = `${exchanges} exchanges, ${totals.pass} checks passed${noted}, ${(durationMs / 1_000).toFixed(1)} s`;
  if (totals.unchecked > 0) {
    const also = totals.violation > 0 ? ` and found ${count(totals.violation, 'violation')}` : '';
    return paint('yellow', `The suite could not judge ${count(totals.unchecked, 'point')}${also}. ${figures}.`);
  }
  if (totals.violation > 0)
    return paint('red', `The contract is broken: ${count(totals.violation, 'violation')}. ${figures}.`);
  if (totals.pass === 0) return paint('yellow', `Nothing was checked. ${figures}.`);
  return paint('green', `The contract holds. ${figures}.`);
}
