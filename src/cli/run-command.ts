import type { Command } from 'commander';
import { join } from 'node:path';
import { exitCode } from '../core/verdict.ts';
import { defaultOptions } from '../drivers/options.ts';
import { seconds, wholeNumber } from './numbers.ts';
import { addOutput, sayBeside } from './output.ts';
import { reportFolder } from './report-folder.ts';
import { runContract } from './run-contract.ts';
import type { RunOptions } from './run-options.ts';
import { addScope, addShard } from './scope.ts';
import { warn } from './warn.ts';

export function addRun(program: Command): void {
  const command = program
    .command('run', { isDefault: true })
    .description('Run the contract and report. Without options: the embedded mock, everything.');
  const scoped = addShard(addScope(command))
    .option('--deadline <seconds>', 'for one call', seconds, defaultOptions.deadlineMs / 1_000)
    .option('--timeout <seconds>', 'for the whole run', seconds, 3_600)
    .option('--max-wait <seconds>', 'for one wait on the rate limit', seconds, defaultOptions.maxWaitMs / 1_000)
    .option('--workers <number>', 'processes that test side by side (one where there is one key)', wholeNumber)
    .option('--reports <folder>', 'where the reports go', defaultOptions.reports)
    .option('--fault <ids...>', 'let the embedded mock show these faults')
    .option(
      '--baseline <file>',
      'what answers looked like before (default: baselines/<target>.json, where it is there)',
    )
    .option('--strict', 'take drift from the schemas and the baseline for violations, not for notes')
    .option('--no-scripts', 'let Newman send the requests of the collection, and run no script of it')
    .option('--no-allure', 'do without the Allure report');
  addOutput(scoped).addHelpText('after', examples).action(run);
}

const examples = `
Examples
  npm run contract
  npm run contract -- --target sandbox
  npm run contract -- --environment path/to/any.postman_environment.json
  npm run contract -- --area pagination rate-limit --operation "Transactions /"`;

async function run(given: RunOptions): Promise<void> {
  const options = { ...given, reports: reportFolder(given.reports, warn) };
  const [report, { showReport }, { buildReports }] = await Promise.all([
    runContract(options),
    import('./show-report.ts'),
    import('./build-reports.ts'),
  ]);
  showReport(report, options, join(options.reports, 'contract.json'));
  await buildReports(
    report,
    options.reports,
    sayBeside(options),
    options.collection,
    options.allure,
    options.historyFile,
  );
  process.exitCode = exitCode(report.totals);
}
