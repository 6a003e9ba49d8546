import type { ContractReport } from './contract-report.ts';

/** Whether something that was read from a file has what a report is merged from. */
export function isReport(value: unknown): value is ContractReport {
  if (typeof value !== 'object' || value === null) return false;
  const { startedAt, totals, exchanges, requestsByPart, ...lists } = value as Record<string, unknown>;
  return (
    typeof startedAt === 'string' &&
    !Number.isNaN(Date.parse(startedAt)) &&
    typeof exchanges === 'number' &&
    [totals, requestsByPart].every((each) => typeof each === 'object' && each !== null) &&
    ['verdicts', 'notes', 'passes', 'nullFields'].every((name) => Array.isArray(lists[name]))
  );
}
