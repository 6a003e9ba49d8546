import type { Note } from '../core/verdict.ts';
import type { Paint } from './findings.ts';

const mostLines = 5;
const longestLine = 170;

/** The notes of a run in a few lines: each kind once, with its first place. The report has them all. */
export function notes(all: readonly Note[], paint: Paint, rest = 'contract.json'): string[] {
  if (all.length === 0) return [];
  const kinds = [...new Set(all.map(({ rule }) => rule))];
  const lines = kinds.slice(0, mostLines).map((rule) => line(all.filter((note) => note.rule === rule)));
  const more = kinds.length - mostLines;
  return [
    [
      paint('dim', 'Notes: worth knowing, and no broken promise'),
      ...lines,
      ...(more > 0 ? [`  … and notes of ${more} more kinds; ${rest} has them all`] : []),
    ].join('\n'),
  ];
}

function line(group: readonly Note[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { rule, operation, pointer, expected, received, patch } = first;
  const more = group.length > 1 ? ` (and ${group.length - 1} more)` : '';
  const ready = group.some((note) => note.patch !== undefined) ? ', with a schema patch' : '';
  const place = `${operation}${pointer === '' ? '' : ` ${pointer}`}`;
  const text = `  ${rule}  ${place}: expected ${expected}; received ${received}`;
  const end = `${more}${patch === undefined && group.length === 1 ? '' : ready}`;
  return (text.length > longestLine ? `${text.slice(0, longestLine)}…` : text) + end;
}
