import { styleText } from 'node:util';
import { areas } from '../core/area.ts';
import type { NullField } from '../core/null-field.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ContractReport } from './contract-report.ts';
import { formatVerdict } from './format-verdicts.ts';

type Style = Parameters<typeof styleText>[0];

/** Findings that a summary shows in full; the report has them all. */
const shownFindings = 15;

/** The result of a run for people. */
export function summary(report: ContractReport, colour: boolean): string {
  const paint = (style: Style, text: string): string => (colour ? styleText(style, text) : text);
  const sections = [
    `\n${paint('bold', `Contract of ${report.collection} against ${report.target}`)}  ${report.baseUrl}`,
    table(report, paint),
    ...findings(report.verdicts, 'violation', paint),
    ...findings(report.verdicts, 'unchecked', paint),
    ...skips(report.verdicts, paint),
    ...nulls(report),
    verdictLine(report, paint),
  ];
  return sections.join('\n\n');
}

function table({ verdicts, passes }: ContractReport, paint: (style: Style, text: string) => string): string {
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

/** One cause is told once: a broken rule, or what kept rules from judging, with its first finding and how far it reaches. */
function findings(
  verdicts: readonly Verdict[],
  outcome: 'violation' | 'unchecked',
  paint: (style: Style, text: string) => string,
): string[] {
  const byCause = new Map<string, Verdict[]>();
  for (const verdict of verdicts.filter((each) => each.outcome === outcome)) {
    const cause = outcome === 'violation' ? verdict.rule : verdict.received;
    byCause.set(cause, [...(byCause.get(cause) ?? []), verdict]);
  }
  const groups = [...byCause.values()];
  const shown = groups.slice(0, shownFindings).map((group, index) => {
    const [first] = group;
    const also = [
      more(new Set(group.map((verdict) => verdict.operation)).size, 'operation'),
      more(new Set(group.map((verdict) => verdict.rule)).size, 'rule'),
    ].filter((part) => part !== '');
    const mark = outcome === 'violation' ? paint('red', `✗ ${index + 1}.`) : paint('yellow', `? ${index + 1}.`);
    const reach = also.length > 0 ? `\n  also       ${also.join(', ')}` : '';
    return `${mark} ${first === undefined ? '' : formatVerdict(first)}${reach}`;
  });
  const rest = new Set(groups.slice(shownFindings).map(([first]) => first?.rule));
  const hidden = groups.length - shown.length;
  return hidden === 0 ? shown : [...shown, `… and ${hidden} more, of the rules ${[...rest].join(', ')}`];
}

/** How many there are besides the one that is shown. */
function more(count: number, word: string): string {
  return count > 1 ? `${count - 1} more ${word}${count > 2 ? 's' : ''}` : '';
}

function skips(verdicts: readonly Verdict[], paint: (style: Style, text: string) => string): string[] {
  const reasons = new Map<string, number>();
  for (const verdict of verdicts) {
    if (verdict.outcome === 'skipped') reasons.set(verdict.received, (reasons.get(verdict.received) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(([reason, count]) => `  ${count} × ${reason}`);
  return [
    [
      paint('dim', 'Skipped'),
      ...lines.slice(0, 10),
      ...(lines.length > 10 ? [`  … and ${lines.length - 10} more reasons`] : []),
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

function verdictLine(
  { totals, exchanges, durationMs }: ContractReport,
  paint: (style: Style, text: string) => string,
): string {
  const figures = `${exchanges} exchanges, ${totals.pass} checks passed, ${(durationMs / 1_000).toFixed(1)} s`;
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  if (totals.unchecked > 0) {
    const also = totals.violation > 0 ? ` and found ${count(totals.violation, 'violation')}` : '';
    return paint('yellow', `The suite could not judge ${count(totals.unchecked, 'point')}${also}. ${figures}.`);
  }
  if (totals.violation > 0)
    return paint('red', `The contract is broken: ${count(totals.violation, 'violation')}. ${figures}.`);
  if (totals.pass === 0) return paint('yellow', `Nothing was checked. ${figures}.`);
  return paint('green', `The contract holds. ${figures}.`);
}
