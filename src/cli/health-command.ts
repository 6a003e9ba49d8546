import { type Command } from 'commander';
import { join } from 'node:path';
import { defaultOptions } from '../drivers/options.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import type { HealthResult } from '../drivers/health/run-health.ts';
import { seconds, wholeNumber } from './numbers.ts';
import { paint, usesColour } from './paint.ts';
import { reportFolder } from './report-folder.ts';
import { sayBeside } from './output.ts';
import { addTarget } from './target-options.ts';
import { warn } from './warn.ts';

interface HealthCommandOptions {
  readonly target: string;
  readonly environment?: string;
  readonly collection?: string;
  readonly schemas?: string;
  readonly operation?: string[];
  readonly allowProduction?: boolean;
  readonly budget?: number;
  readonly deadline: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly tlsDays: number;
  readonly reports: string;
  readonly history?: string;
  readonly notify?: string;
  readonly allure: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** The way to the server is walked before the run, and once more after one that was not sound. */
const ownRequests = 2;
const webhookDeadlineMs = 10_000;

export function addHealth(program: Command): void {
  const command = program
    .command('health')
    .description('Check how a server is: reachable, certificate, clock, latency, contract. Remembers it, and tells.');
  addTarget(command, 'check', 'sandbox')
    .option('-c, --collection <file>', 'Postman collection, v2.1')
    .option('-s, --schemas <folder>', 'JSON Schemas of the operations')
    .option('-o, --operation <texts...>', 'only operations whose name holds one of these texts')
    .option('--allow-production', 'send reads to production; nothing is written there, and the limit is not used up')
    .option('--budget <requests>', 'send at most so many', wholeNumber)
    .option('--deadline <seconds>', 'for one call', seconds, defaultOptions.deadlineMs / 1_000)
    .option('--timeout <seconds>', 'for the whole run', seconds, 3_600)
    .option('--max-wait <seconds>', 'for one wait on the rate limit', seconds, defaultOptions.maxWaitMs / 1_000)
    .option('--tls-days <days>', 'warn when the certificate ends sooner', wholeNumber, 14)
    .option('--reports <folder>', 'where the reports go', defaultOptions.reports)
    .option('--history <file>', 'what earlier checks found (default: history/health.jsonl in the reports)')
    .option('--notify <url>', 'webhook to tell; others can read it here, so put it into HEALTH_WEBHOOK_URL instead')
    .option('--no-allure', 'do without the Allure report')
    .option('-q, --quiet', 'print the last line only')
    .option('--json', 'print the new line of the history instead')
    .addHelpText('after', examples)
    .action(health);
}

const examples = `
Examples
  npm run health -- --target sandbox --budget 60
  npm run health -- --target mock                 # the mock that you started with npm run mock
  HEALTH_WEBHOOK_URL=… npm run health -- --target sandbox --quiet`;

async function health(given: HealthCommandOptions): Promise<void> {
  const { runHealth } = await import('../drivers/health/run-health.ts');
  const reports = reportFolder(given.reports, warn);
  const budget = given.budget === undefined ? {} : { budget: Math.max(1, given.budget - ownRequests) };
  let report: ContractReport | undefined;
  const result = await runHealth(
    {
      environment: given.environment ?? `environments/${given.target}.postman_environment.json`,
      deadlineMs: given.deadline * 1_000,
      certificateDays: given.tlsDays,
      history: given.history ?? join(reports, 'history', 'health.jsonl'),
      page: join(reports, 'health.html'),
      webhook: await webhookOf(given),
      webhookDeadlineMs,
    },
    {
      runContract: async () => {
        const { runContract } = await import('./run-contract.ts');
        return (report = await runContract({ ...given, reports, ...budget }));
      },
      warn,
      now: () => new Date(),
    },
  );
  await print(result, report, { ...given, reports });
  if (report !== undefined) {
    const { buildReports } = await import('./build-reports.ts');
    await buildReports(report, reports, sayBeside(given), given.collection, given.allure);
  }
  const { exitCodeOf } = await import('../reporting/health/health-entry.ts');
  process.exitCode = exitCodeOf(result.entry.state);
}

async function print(
  { entry, earlier, page }: HealthResult,
  report: ContractReport | undefined,
  { quiet, json, reports }: HealthCommandOptions,
): Promise<void> {
  if (json === true) return console.log(JSON.stringify(entry));
  const { presentHealth } = await import('../reporting/health/present.ts');
  const { summary } = await import('../reporting/summary.ts');
  const text = presentHealth(entry, earlier.at(-1), paint);
  if (quiet === true) return console.log(text.split('\n').at(-1));
  if (report !== undefined && entry.state !== 'healthy')
    console.log(summary(report, usesColour(), join(reports, 'contract.json')));
  console.log(text);
  if (page !== undefined) console.log(`Health page: ${page}`);
}

async function webhookOf({ notify }: HealthCommandOptions): Promise<string | undefined> {
  if (notify !== undefined) {
    warn('--notify shows the address of the webhook to every process of this machine; HEALTH_WEBHOOK_URL does not');
    return notify;
  }
  const { setting } = await import('../environment/setting.ts');
  return setting('HEALTH_WEBHOOK_URL');
}
