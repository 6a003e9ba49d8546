import type { Command } from 'commander';
import { defaultOptions } from '../drivers/options.ts';
import type { ReportOptions } from './report-last-run.ts';

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

async function run(options: ReportOptions): Promise<void> {
  const { reportLastRun } = await import('./report-last-run.ts');
  await reportLastRun(options);
}
