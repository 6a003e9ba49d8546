import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { readReport } from '../drivers/read-report.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { annotations, error, jobSummary } from '../reporting/github.ts';
import { summary } from '../reporting/summary.ts';
import { buildReports } from './build-reports.ts';
import { usesColour } from './paint.ts';

export interface ReportOptions {
  readonly reports: string;
  readonly github?: boolean;
}

/** Shows what the last run left behind. */
export async function reportLastRun({ reports, github = false }: ReportOptions): Promise<void> {
  const report = readReport(join(reports, 'contract.json'));
  if (report === undefined) {
    const detail = `${reports}/contract.json: no such file`;
    if (github) console.log(error('There is no run to report on', detail));
    throw new Problem('There is no run to report on', detail, 'run: npm run contract');
  }
  if (github) return tellGitHub(report);
  console.log(summary(report, usesColour(), join(reports, 'contract.json')));
  await buildReports(report, reports, (text) => {
    console.log(text);
  });
}

/** Outside of GitHub Actions the job summary is printed. */
function tellGitHub(report: ContractReport): void {
  for (const line of annotations(report)) console.log(line);
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return console.log(jobSummary(report));
  try {
    appendFileSync(path, jobSummary(report));
  } catch (problem) {
    console.error(`Warning: the job summary could not be written: ${(problem as Error).message}`);
  }
}
