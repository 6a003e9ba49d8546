import type { Note, Verdict } from '../core/verdict.ts';
import { maskExpected, maskReceived } from './mask-personal.ts';

/** Page with a heading for each rule: what it means, and what to do. */
const rulesPage = 'docs/rules.md';

/** Puts further lines below the first. */
const margin = '\n             ';

/** Verdicts as a person reads them: the promise, where it is broken, what was expected and received, how to repeat it. */
export function formatVerdicts(verdicts: readonly (Verdict | Note)[]): string {
  return verdicts.map(formatVerdict).join('\n\n');
}

export function formatVerdict(verdict: Verdict | Note): string {
  const lines = [
    `${verdict.title} (${verdict.clause})`,
    `  rule       ${verdict.rule}`,
    `  operation  ${verdict.operation}`,
  ];
  if (verdict.outcome === 'violation' || verdict.outcome === 'note') {
    lines.push(`  where      ${verdict.pointer === '' ? 'the response' : verdict.pointer}`);
    lines.push(
      `  expected   ${maskExpected(verdict.expected, verdict.pointer)}`,
      `  received   ${maskReceived(verdict.received, verdict.pointer)}`,
      `  means      ${verdict.meaning}`,
    );
  } else {
    lines.push(`  ${verdict.outcome.padEnd(9)}  ${verdict.received.replaceAll(/\n */g, margin)}`);
  }
  if (verdict.count > 1) lines.push(`  seen       ${verdict.count} times`);
  if (verdict.patch !== undefined) {
    const { schema, effect, operations } = verdict.patch;
    lines.push(`  patch      ${schema} ${effect} it with ${JSON.stringify(operations)}`);
  }
  if (verdict.curl !== '') lines.push(`  repeat     ${verdict.curl}`);
  lines.push(`  help       ${rulesPage}#${verdict.rule.replaceAll('/', '')}`);
  return lines.join('\n');
}
