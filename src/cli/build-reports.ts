import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../core/operation.ts';
import { plainReason } from '../core/plain-reason.ts';
import { loadCollection } from '../collection/load-collection.ts';
import { contract } from '../../contract.config.ts';
import { readHistory } from '../drivers/budget/history.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import type { LastVerified } from '../reporting/coverage/coverage-data.ts';
import { warn } from './warn.ts';

/**
 * Builds the reports for people from what a run left behind. A report that cannot be built is a warning: the verdict
 * of the run stands in `contract.json`.
 */
export async function buildReports(
  report: ContractReport,
  folder: string,
  say: (text: string) => void,
  collection: string = contract.collection,
  allure = true,
  history = join(folder, 'history', 'verified.json'),
): Promise<void> {
  const coverage = join(folder, 'coverage.html');
  try {
    const { writeCoveragePage } = await import('../reporting/coverage/write-coverage-page.ts');
    say(
      `Coverage page: ${writeCoveragePage(report, { operations: operations(collection), commit: commit(), verified: verified(history, report.target) }, coverage)}`,
    );
  } catch (error) {
    warn(`the coverage page could not be written: ${plainReason(error)}`);
  }
  if (!allure) return;
  try {
    const { buildAllureReport } = await import('../reporting/allure/build-report.ts');
    const { path } = await buildAllureReport({
      resultsDir: join(folder, 'allure-results'),
      outputDir: join(folder, 'allure-report'),
      historyPath: join(folder, 'history', 'allure.jsonl'),
      knownIssuesPath: 'known-issues.json',
      attachments: existsSync(coverage) ? [coverage] : [],
      warn,
      environment: {
        target: report.target,
        'base URL': report.baseUrl,
        collection: report.collection,
        commit: commit(),
      },
    });
    say(`Allure report: ${path}`);
  } catch (error) {
    warn((error as Error).message);
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

/** A history that cannot be read was told of when the run wrote its own line. */
function verified(history: string, target: string): Readonly<Record<string, LastVerified>> {
  try {
    return readHistory(history, () => undefined)[target] ?? {};
  } catch {
    return {};
  }
}

/** A run may have ended because its collection is broken; then only what it wrote down is shown. */
function operations(collection: string): readonly Operation[] {
  try {
    return loadCollection(collection).operations;
  } catch {
    return [];
  }
}
