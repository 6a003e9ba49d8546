import type { Command } from 'commander';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { defaultOptions } from '../drivers/options.ts';
import { readReport } from '../drivers/read-report.ts';
import { summary } from '../reporting/summary.ts';
import { buildReports } from './build-reports.ts';

export function addReport(program: Command): void {
  program
    .command('report')
    .description('Build the reports of the last run again, and print its summary.')
    .option('--reports <folder>', 'where the reports are', defaultOptions.reports)
    .action(async ({ reports }: { readonly reports: string }) => {
      const report = readReport(join(reports, 'contract.json'));
      if (report === undefined) {
        throw new Problem(
          'There is no run to report on',
          `${reports}/contract.json: no such file`,
          'run: npm run contract',
        );
      }
      console.log(summary(report, process.stdout.isTTY && process.env['NO_COLOR'] === undefined));
      await buildReports(report, reports, (text) => {
        console.log(text);
      });
    });
}
