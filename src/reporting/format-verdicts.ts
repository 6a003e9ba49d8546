import type { Verdict } from '../core/verdict.ts';

/** Verdicts as a person reads them: the promise, where it is broken, what was expected and received, how to repeat it. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map(formatVerdict).join('\n\n');
}

export function formatVerdict(verdict: Verdict): string {
  const lines = [
    `${verdict.title} (${verdict.clause})`,
    `  rule       ${verdict.rule}`,
    `  operation  ${verdict.operation}`,
  ];
  if (verdict.outcome === 'violation') {
    lines.push(`  where      ${verdict.pointer === '' ? 'the response' : verdict.pointer}`);
    lines.push(
      `  expected   ${verdict.expected}`,
      `  received   ${verdict.received}`,
      `  means      ${verdict.meaning}`,
    );
  } else {
    lines.push(`  ${verdict.outcome.padEnd(9)}  ${verdict.received}`);
  }
  if (verdict.count > 1) lines.push(`  seen       ${verdict.count} times`);
  if (verdict.curl !== '') lines.push(`  repeat     ${verdict.curl}`);
  return lines.join('\n');
}
