import { runPlaywright } from '../drivers/playwright/run-playwright.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import type { RunOptions } from './run-options.ts';
import { scopeArguments, scopeEnvironment, toVariables } from './scope.ts';

/** Runs the contract. @param options whose folder for reports is clear. @returns the report, whatever happened. */
export async function runContract(options: RunOptions): Promise<ContractReport> {
  const startedAt = new Date();
  const environment = toEnvironment(options);
  // What is needed at the end is loaded while Playwright starts.
  const [output, { reportOfRun }] = await Promise.all([
    runPlaywright(toArguments(options), environment),
    import('./report-of-run.ts'),
  ]);
  return reportOfRun(output, options, startedAt, environment);
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
