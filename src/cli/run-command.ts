import { type Command, InvalidArgumentError, Option } from 'commander';
import { join } from 'node:path';
import { areas } from '../core/area.ts';
import { Ledger } from '../core/ledger.ts';
import { exitCode } from '../core/verdict.ts';
import { defaultOptions } from '../drivers/options.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { toReport, writeReport } from '../reporting/contract-report.ts';
import { summary } from '../reporting/summary.ts';
import { runPlaywright } from '../drivers/playwright/run-playwright.ts';
import { printedReport } from '../drivers/printed-report.ts';
import { readReport } from '../drivers/read-report.ts';
import { buildReports } from './build-reports.ts';
import { seconds } from './numbers.ts';
import { usesColour } from './paint.ts';
import { reportFolder } from './report-folder.ts';
import { warn } from './warn.ts';

export interface RunOptions {
  readonly target: string;
  readonly environment?: string;
  readonly collection?: string;
  readonly schemas?: string;
  readonly area?: string[];
  readonly operation?: string[];
  readonly tag?: string[];
  readonly allowProduction?: boolean;
  readonly deadline: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly reports: string;
  readonly workers?: number;
  readonly fault?: string[];
  readonly baseline?: string;
  readonly strict?: boolean;
  readonly allure: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export function addRun(program: Command): void {
  program
    .command('run', { isDefault: true })
    .description('Run the contract and report. Without options: the embedded mock, everything.')
    .option('-t, --target <name>', 'environment of environments/ to test', defaultOptions.target)
    .option('-e, --environment <file>', 'Postman environment file of any other server')
    .option('-c, --collection <file>', 'Postman collection, v2.1')
    .option('-s, --schemas <folder>', 'JSON Schemas of the operations')
    .addOption(new Option('-a, --area <names...>', 'only these parts of the contract').choices(areas))
    .option('-o, --operation <texts...>', 'only operations whose name holds one of these texts')
    .option('--tag <names...>', 'only operations with one of these tags')
    .option('--allow-production', 'send reads to production; nothing is written there, and the limit is not used up')
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
    .option('--no-allure', 'do without the Allure report')
    .option('-q, --quiet', 'print the last line only')
    .option('--json', 'print contract.json instead of the summary')
    .addHelpText('after', examples)
    .action(run);
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
  if (options.json === true) console.log(JSON.stringify(report, null, 2));
  else console.log(present(report, options.quiet === true));
  await buildReports(report, options.reports, say(options), options.collection, options.allure);
  process.exitCode = exitCode(report.totals);
}

/** Runs the contract. @param options whose folder for reports is clear. @returns the report, whatever happened. */
export async function runContract(options: RunOptions): Promise<ContractReport> {
  const startedAt = new Date();
  const output = await runPlaywright(toArguments(options), toEnvironment(options));
  return (
    readReport(join(options.reports, 'contract.json')) ??
    unwritten(printedReport(output), options.reports) ??
    crashReport(options, startedAt, output)
  );
}

/** The run came to a verdict, and its file could not be written. */
function unwritten(report: ContractReport | undefined, folder: string): ContractReport | undefined {
  if (report !== undefined)
    warn(`${folder}/contract.json could not be written, so this is all there is of the verdict`);
  return report;
}

function present(report: ContractReport, quiet: boolean): string {
  const text = summary(report, usesColour());
  return quiet ? String(text.split('\n').at(-1)) : text;
}

/** What the tests read: `src/drivers/options.ts`. */
function toEnvironment(options: RunOptions): Record<string, string> {
  const all = {
    COMMAND: '1',
    PROGRESS: options.quiet === true || options.json === true ? undefined : '1',
    TARGET: options.target,
    ENVIRONMENT: options.environment,
    COLLECTION: options.collection,
    SCHEMAS: options.schemas,
    OPERATIONS: options.operation?.join(','),
    TAGS: options.tag?.join(','),
    ALLOW_PRODUCTION: options.allowProduction === true ? '1' : undefined,
    DEADLINE_MS: String(options.deadline * 1_000),
    MAX_WAIT_MS: String(options.maxWait * 1_000),
    REPORTS: options.reports,
    WORKERS: options.workers?.toString(),
    FAULTS: options.fault?.join(','),
    BASELINE: options.baseline,
    STRICT: options.strict === true ? '1' : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[`CONTRACT_${name}`, value]])),
  );
}

function toArguments(options: RunOptions): string[] {
  const wanted = options.area?.map((area) => `@${area}(?![\\w-])`).join('|');
  return [
    '--project=newman',
    '--project=contract',
    '--project=limit',
    `--global-timeout=${options.timeout * 1_000}`,
    ...(wanted === undefined ? [] : [`--grep=${wanted}`, '--pass-with-no-tests']),
  ];
}

/** The runner itself fell over: even then there is a report, and it says so. */
function crashReport(options: RunOptions, startedAt: Date, output: string): ContractReport {
  const ledger = new Ledger();
  const rule = {
    id: 'availability/suite',
    clause: 'the suite itself',
    title: 'The suite can judge',
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
    warn(`contract.json could not be written: ${(error as Error).message}`);
  }
  return report;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It takes a whole number above 0.');
}

/** Where the path of a report goes: nowhere when only the result was asked for. */
function say({ quiet, json }: RunOptions): (text: string) => void {
  return (text) => {
    if (quiet !== true && json !== true) console.log(text);
  };
}
