import type { Command } from 'commander';
import { join } from 'node:path';
import { Ledger } from '../core/ledger.ts';
import { plainReason } from '../core/plain-reason.ts';
import { Redactor } from '../core/redactor.ts';
import { exitCode } from '../core/verdict.ts';
import { defaultOptions, readOptions, type Options } from '../drivers/options.ts';
import { knownSecrets } from '../environment/known-secrets.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { toReport, writeReport } from '../reporting/contract-report.ts';
import { runPlaywright } from '../drivers/playwright/run-playwright.ts';
import { printedReport } from '../drivers/printed-report.ts';
import { readReport } from '../drivers/read-report.ts';
import { buildReports } from './build-reports.ts';
import { seconds, wholeNumber } from './numbers.ts';
import { reportFolder } from './report-folder.ts';
import { addOutput, sayBeside, showReport, type Output } from './show-report.ts';
import { warn } from './warn.ts';
import { addScope, addShard, scopeArguments, scopeEnvironment, toVariables, type Scope } from './scope.ts';

export interface RunOptions extends Scope, Output {
  readonly deadline: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly reports: string;
  readonly workers?: number;
  readonly fault?: string[];
  readonly baseline?: string;
  readonly strict?: boolean;
  readonly scripts?: boolean;
  readonly allure: boolean;
}

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
  const report = await runContract(options);
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

/** Runs the contract. @param options whose folder for reports is clear. @returns the report, whatever happened. */
export async function runContract(options: RunOptions): Promise<ContractReport> {
  const startedAt = new Date();
  const environment = toEnvironment(options);
  const output = await runPlaywright(toArguments(options), environment);
  return (
    unwritten(printedReport(output), options.reports) ??
    readReport(join(options.reports, 'contract.json')) ??
    crashReport(options, startedAt, maskSecrets(output, readOptions(environment)))
  );
}

/** The run came to a verdict, and its file could not be written. */
function unwritten(report: ContractReport | undefined, folder: string): ContractReport | undefined {
  if (report !== undefined)
    warn(`${folder}/contract.json could not be written, so this is all there is of the verdict`);
  return report;
}

/** What the tests read: `src/drivers/options.ts`. */
function toEnvironment(options: RunOptions): Record<string, string> {
  return {
    ...scopeEnvironment(options),
    ...toVariables({
      PROGRESS: options.quiet === true || options.json === true ? undefined : '1',
      DEADLINE_MS: String(options.deadline * 1_000),
      MAX_WAIT_MS: String(options.maxWait * 1_000),
      REPORTS: options.reports,
      ALLURE: options.allure ? undefined : '0',
      WORKERS: options.workers?.toString(),
      FAULTS: options.fault?.join(','),
      BASELINE: options.baseline,
      STRICT: options.strict === true ? '1' : undefined,
      NO_SCRIPTS: options.scripts === false ? '1' : undefined,
    }),
  };
}

function toArguments(options: RunOptions): string[] {
  return [...scopeArguments(options), `--global-timeout=${options.timeout * 1_000}`];
}

/** What fell over may have printed anything. */
function maskSecrets(text: string, { environment }: Options): string {
  return new Redactor(knownSecrets(environment)).redact(text);
}

/** The runner itself fell over: even then there is a report, and it says so. */
function crashReport(options: RunOptions, startedAt: Date, output: string): ContractReport {
  const ledger = new Ledger();
  const rule = {
    id: 'availability/suite',
    clause: 'the suite itself',
    title: 'The suite can judge this part of the contract',
    meaning: 'Nothing is known about the server.',
  } as const;
  ledger.unchecked(
    rule,
    '(whole run)',
    `the test runner ended without a report. Its last words: ${output.slice(-2_000)}`,
  );
  const facts = { target: options.target, baseUrl: '', collection: options.collection ?? '' };
  const report = toReport(ledger.page(), { ...facts, startedAt, durationMs: Date.now() - startedAt.getTime() });
  try {
    writeReport(report, options.reports);
  } catch (error) {
    warn(`contract.json could not be written: ${plainReason(error)}`);
  }
  return report;
}
