import type { styleText } from 'node:util';
import type { Verdict } from '../core/verdict.ts';
import { formatVerdict } from './format-verdicts.ts';

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** So few are told in full, whatever room that takes. */
const allInFull = 3;
/** Lines that more of them may take: a summary has to fit on a screen or two. The report has them all. */
const mostLines = 26;
const mostBrief = 10;
const fewest = 3;
const longestBrief = 170;

interface Cause {
  readonly outcome: 'violation' | 'unchecked';
  readonly first: Verdict;
  readonly operations: number;
  readonly rules: number;
}

interface Brief {
  readonly cause: Cause;
  readonly line: string;
}

/**
 * What is broken and what could not be judged. One cause is told once, with its first finding and how far it reaches:
 * the first ones in full, as many as there is room for, and each of the others in a line.
 * @param all what holds those for which there is no room.
 */
export function findings(verdicts: readonly Verdict[], paint: Paint, all: string): string[] {
  const unchecked = causesOf(verdicts, 'unchecked');
  const [ofTheRun, others] = [unchecked.filter(isOfTheRun), unchecked.filter((cause) => !isOfTheRun(cause))];
  // What casts doubt on the whole run comes before what it found.
  const causes = [...ofTheRun, ...causesOf(verdicts, 'violation'), ...others];
  const parts: string[] = [];
  const brief: Brief[] = [];
  let left = mostLines - Math.min(causes.length, mostBrief);
  for (const [index, cause] of causes.entries()) {
    const mark = markOf(cause, index + 1, paint);
    const full = `${mark} ${inFull(cause)}`;
    const lines = full.split('\n').length + 1;
    // Nothing is told in full after what had no room, so that the order stays.
    const fits = index === 0 || causes.length <= allInFull || lines <= left;
    if (brief.length === 0 && fits) parts.push(full);
    else brief.push({ cause, line: `${mark} ${inALine(cause)}` });
    left -= lines;
  }
  if (brief.length > 0) parts.push(shortened(brief, all).join('\n'));
  return parts;
}

function causesOf(verdicts: readonly Verdict[], outcome: Cause['outcome']): Cause[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== outcome) continue;
    const key = outcome === 'violation' ? verdict.rule : verdict.received;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const count = (value: (verdict: Verdict) => string): number => new Set(group.map(value)).size;
    const reach = { operations: count(({ operation }) => operation), rules: count(({ rule }) => rule) };
    return first === undefined ? [] : [{ outcome, first, ...reach }];
  });
}

function isOfTheRun({ first }: Cause): boolean {
  return first.operation === '(whole run)';
}

function markOf({ outcome }: Cause, number: number, paint: Paint): string {
  return outcome === 'violation' ? paint('red', `✗ ${number}.`) : paint('yellow', `? ${number}.`);
}

function inFull(cause: Cause): string {
  const also = reachOf(cause);
  return formatVerdict(cause.first) + (also === '' ? '' : `\n  also       ${also}`);
}

function inALine(cause: Cause): string {
  const { first, outcome } = cause;
  const also = reachOf(cause);
  const where = `${first.operation}${also === '' ? '' : ` and ${also}`}`;
  // The reason why nothing was judged names file or server, so none of it is cut.
  if (outcome === 'unchecked') return `${where}: ${first.received}`;
  const line = `${first.rule}  ${where}: ${first.title}`;
  return line.length > longestBrief ? `${line.slice(0, longestBrief)}…` : line;
}

/** The reasons not to judge decide the exit code, so that some of them show however much else is broken. */
function shortened(brief: readonly Brief[], all: string): string[] {
  const ofKind = (outcome: Cause['outcome']): Brief[] => brief.filter(({ cause }) => cause.outcome === outcome);
  const [violations, unchecked] = [ofKind('violation'), ofKind('unchecked')];
  const shown = violations.slice(0, mostBrief - Math.min(unchecked.length, fewest));
  const reasons = unchecked.slice(0, mostBrief - shown.length);
  return [
    ...shown.map(({ line }) => line),
    ...more(violations.length - shown.length, 'broken rule', all),
    ...reasons.map(({ line }) => line),
    ...more(unchecked.length - reasons.length, 'reason not to judge', all),
  ];
}

function more(count: number, what: string, all: string): string[] {
  if (count === 0) return [];
  return [`  … and ${count} more ${count === 1 ? what : what.replace(/rule|reason/, '$&s')}; ${all} has them all`];
}

/** How far a cause reaches beyond the finding that is shown. */
function reachOf({ operations, rules }: Cause): string {
  return [others(operations, 'operation'), others(rules, 'rule')].filter((part) => part !== '').join(', ');
}

function others(count: number, word: string): string {
  return count > 1 ? `${count - 1} more ${word}${count > 2 ? 's' : ''}` : '';
}
