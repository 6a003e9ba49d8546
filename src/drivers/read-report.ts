import { existsSync } from 'node:fs';
import { readJson } from '../core/read-json.ts';
import type { ContractReport } from '../reporting/contract-report.ts';

/**
 * The report of a run; undefined when it wrote none.
 * @throws {Problem} when it is broken, as after a full disk.
 */
export function readReport(path: string): ContractReport | undefined {
  return existsSync(path) ? (readJson(path, 'report of the run') as ContractReport) : undefined;
}
