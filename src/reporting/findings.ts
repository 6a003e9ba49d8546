import type { styleText } from 'node:util';
import type { Verdict } from '../core/verdict.ts';
import { formatVerdict } from './format-verdicts.ts';

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Lines that all findings of a summary may take: it has to fit on a screen or two. The report has them all. */
const mostLines = 34;
const mostBrief = 12;
const longestBrief = 170;

interface Cause {
  readonly outcome: 'violation' | 'unchecked';
  readonly first: Verdict;
  readonly operations: number;
  readonly rules: number;
}

/**
 * What is broken and what could not be judged. One cause is told once, with its first finding and how far it reaches:
 * the first ones in full, as many as there is room for, and each of the others in a line.
 */
export function findings(verdicts: readonly Verdict[], paint: Paint): string[] {
  const causes = [...causesOf(verdicts, 'violation'), ...causesOf(verdicts, 'unchecked')];
  const parts: string[] = [];
  const brief: string[] = [];
  let left = mostLines - Math.min(causes.length, mostBrief);
  for (const [index, cause] of causes.entries()) {
    const mark = markOf(cause, index + 1, paint);
    const full = `${mark} ${inFull(cause)}`;
    const lines = full.split('\n').length + 1;
    // Nothing is told in full after what had no room, so that the order stays.
    if (brief.length === 0 && (index === 0 || lines <= left)) parts.push(full);
    else brief.push(`${mark} ${inALine(cause)}`);
    left -= lines;
  }
  if (brief.length > 0) parts.push(shortened(brief, causes).join('\n'));
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

function shortened(lines: readonly string[], causes: readonly Cause[]): string[] {
  if (lines.length <= mostBrief) return [...lines];
  const rest = causes.slice(causes.length - lines.length + mostBrief);
  const kinds = (['violation', 'unchecked'] as const)
    .map((outcome) => ({ outcome, count: rest.filter((cause) => cause.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => (outcome === 'violation' ? `${count} broken rules` : `${count} reasons not to judge`));
  return [...lines.slice(0, mostBrief), `  … and ${kinds.join(', ')} more: reports/contract.json has them all`];
}

/** How far a cause reaches beyond the finding that is shown. */
function reachOf({ operations, rules }: Cause): string {
  return [more(operations, 'operation'), more(rules, 'rule')].filter((part) => part !== '').join(', ');
}

function more(count: number, word: string): string {
  return count > 1 ? `${count - 1} more ${word}${count > 2 ? 's' : ''}` : '';
}
