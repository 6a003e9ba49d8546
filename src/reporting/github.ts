import { areas } from '../core/area.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ContractReport } from './contract-report.ts';
import { summary } from './summary.ts';

/** GitHub shows ten errors of a step and drops the others without a word. */
const mostAnnotations = 10;
/** A job summary may have 1 MiB; this many rows stay far below, whatever a server sent. */
const mostRows = 50;
const longestText = 300;

/**
 * Workflow commands that show the findings of a run as annotations: each broken rule, and each reason why something
 * could not be judged, once.
 */
export function annotations(report: ContractReport): string[] {
  const causes = causesOf(report.verdicts);
  const shown = causes.length > mostAnnotations ? causes.slice(0, mostAnnotations - 1) : causes;
  const rest = causes.length - shown.length;
  return [
    ...shown.map((group) => error(titleOf(group), textOf(group))),
    ...(rest > 0 ? [error('and more', `${rest} more causes stand in the job summary and in contract.json`)] : []),
  ];
}

/** One annotation; title and text may be anything, line breaks and "::" included. */
export function error(title: string, text: string): string {
  return `::error title=${escapeProperty(title)}::${escapeData(text)}`;
}

/** The result of a run as a page in Markdown, for a job summary. */
export function jobSummary(report: ContractReport): string {
  const { target, baseUrl, collection } = report;
  const causes = causesOf(report.verdicts);
  const parts = [
    `## Contract of ${inline(collection)} against ${inline(target)}`,
    `${mark(report)} **${inline(summary(report, false).split('\n').at(-1) ?? '')}** ${code(baseUrl)}`,
    areaTable(report),
  ];
  if (causes.length > 0) parts.push('### Findings', findingTable(causes.slice(0, mostRows)));
  if (causes.length > mostRows) parts.push(`… and ${causes.length - mostRows} more: contract.json has them all.`);
  parts.push('The reports of this run are among its artifacts.');
  return `${parts.join('\n\n')}\n`;
}

function mark({ totals }: ContractReport): string {
  if (totals.unchecked > 0 || totals.pass + totals.violation === 0) return '❓';
  return totals.violation > 0 ? '❌' : '✅';
}

function areaTable({ verdicts, passes }: ContractReport): string {
  const rows = areas.flatMap((area) => {
    const passed = passes.filter((pass) => pass.area === area).reduce((sum, pass) => sum + pass.count, 0);
    const [violations = 0, unchecked = 0, skipped = 0] = (['violation', 'unchecked', 'skipped'] as const).map(
      (outcome) => verdicts.filter((verdict) => verdict.area === area && verdict.outcome === outcome).length,
    );
    const sum = passed + violations + unchecked + skipped;
    return sum === 0 ? [] : [`| ${area} | ${passed} | ${violations} | ${unchecked} | ${skipped} |`];
  });
  return ['| area | passed | violations | unchecked | skipped |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function findingTable(causes: readonly (readonly [Verdict, ...Verdict[]])[]): string {
  const rows = causes.map((group) => {
    const [{ outcome, rule, pointer, expected, received }] = group;
    const what = outcome === 'violation' ? `expected ${code(expected)}, received ${code(received)}` : code(received);
    return `| ${outcome} | ${code(rule)} | ${inline(placesOf(group))} ${pointer === '' ? '' : code(pointer)} | ${what} |`;
  });
  return ['| outcome | rule | where | what |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Violations of one rule are one cause, and so is one reason not to judge, as in the summary of the terminal. */
function causesOf(verdicts: readonly Verdict[]): [Verdict, ...Verdict[]][] {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    if (verdict.outcome === 'skipped') continue;
    const key = `${verdict.outcome} ${verdict.outcome === 'violation' ? verdict.rule : verdict.received}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [verdict]);
    else known.push(verdict);
  }
  return [...groups.values()];
}

function titleOf([{ outcome, rule }]: readonly [Verdict, ...Verdict[]]): string {
  return outcome === 'violation' ? `Contract broken: ${rule}` : `Not judged: ${rule}`;
}

function textOf(group: readonly [Verdict, ...Verdict[]]): string {
  const [{ outcome, title, pointer, expected, received }] = group;
  if (outcome !== 'violation') return `${placesOf(group)}: ${cut(received)}`;
  const where = pointer === '' ? '' : ` at ${pointer}`;
  return `${placesOf(group)}${where}: ${title}\nexpected ${cut(expected)}\nreceived ${cut(received)}`;
}

function placesOf(group: readonly Verdict[]): string {
  const operations = [...new Set(group.map(({ operation }) => operation))];
  const [first = ''] = operations;
  return operations.length === 1 ? first : `${first} and ${operations.length - 1} more`;
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** Text of a server is never Markdown or HTML: everything that either could mean something by is written as an entity. */
function inline(text: string): string {
  return cut(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[&<>"'\\`*_{}[\]()#!|~@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function code(text: string): string {
  return text === '' ? '' : `<code>${inline(text)}</code>`;
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts escapes the same way.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
