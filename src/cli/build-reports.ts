import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ContractReport } from '../reporting/contract-report.ts';

/**
 * Builds the reports for people from what a run left behind. A report that cannot be built is a warning: the verdict
 * of the run stands in `contract.json`.
 */
export async function buildReports(report: ContractReport, folder: string, say: (text: string) => void): Promise<void> {
  const { buildAllureReport } = await import('../reporting/allure/build-report.ts');
  try {
    const { path } = await buildAllureReport({
      resultsDir: join(folder, 'allure-results'),
      outputDir: join(folder, 'allure-report'),
      historyPath: join(folder, 'history', 'allure.jsonl'),
      knownIssuesPath: 'known-issues.json',
      environment: { target: report.target, baseUrl: report.baseUrl, collection: report.collection, commit: commit() },
    });
    say(`Allure report: ${path}`);
  } catch (error) {
    console.error(`Warning: ${(error as Error).message}`);
  }
}

/** The commit that was tested with; empty outside a git checkout. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
