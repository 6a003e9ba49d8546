import type { Command } from 'commander';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { defaultOptions } from '../drivers/options.ts';
import { readReport } from '../drivers/read-report.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { annotations, error, jobSummary } from '../reporting/github.ts';
import { summary } from '../reporting/summary.ts';
import { buildReports } from './build-reports.ts';
import { usesColour } from './paint.ts';

interface ReportOptions {
  readonly reports: string;
  readonly github?: boolean;
}

export function addReport(program: Command): void {
  program
    .command('report')
    .description('Build the reports of the last run again, and print its summary.')
    .option('--reports <folder>', 'where the reports are', defaultOptions.reports)
    .option('--github', 'instead, tell GitHub Actions of the last run: annotations, and a job summary')
    .addHelpText('after', examples)
    .action(run);
}

const examples = `
Examples
  npm run report
  npm run report -- --github       # in a workflow, after the contract, also when that failed`;

async function run({ reports, github = false }: ReportOptions): Promise<void> {
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
