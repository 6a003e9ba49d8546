import { existsSync, readFileSync } from 'node:fs';
import type { ContractReport } from '../reporting/contract-report.ts';

/** The report of a run; undefined when it wrote none. */
export function readReport(path: string): ContractReport | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ContractReport) : undefined;
}
