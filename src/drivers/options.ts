import type { Shard } from '../reporting/contract-report.ts';

/**
 * What a run was asked for. The `contract` command hands it on in environment variables, so that
 * `npx playwright test`, its UI mode and editors run the same tests by setting the same variables, or none.
 */
export interface Options {
  /** Path of the environment file. */
  readonly environment: string;
  /** Start the mock of this project and aim at it. */
  readonly embeddedMock: boolean;
  readonly collection: string | undefined;
  readonly schemas: string | undefined;
  /** Lower-case parts of operation names; empty means all. */
  readonly operations: readonly string[];
  readonly tags: readonly string[];
  readonly allowProduction: boolean;
  /** Run the scripts of the collection in Newman. */
  readonly scripts: boolean;
  /** Milliseconds for one of them. */
  readonly scriptMs: number;
  /** Folder that gets contract.json and junit.xml. */
  readonly reports: string;
  /** Milliseconds for one call. */
  readonly deadlineMs: number;
  /** Milliseconds that a run may wait for a rate limit in one go. */
  readonly maxWaitMs: number;
  /** Write verdicts to the report only; tests fail for nothing else than their own mistakes. For `npm run faults`. */
  readonly reportOnly: boolean;
  /** Areas; once there is a violation in each of them, the rest of the run is left out. For `npm run faults`. */
  readonly soughtAreas: readonly string[];
  /** Processes that test side by side; undefined leaves it to the machine. */
  readonly workers: number | undefined;
  /** Let the mock stand in for the target, to count what a run would send. For `contract plan`. */
  readonly rehearsal: boolean;
  /** Requests that a run may send; undefined for as many as it takes. */
  readonly budget: number | undefined;
  /** When each operation was verified last. */
  readonly historyFile: string;
  /** Which part of a run this is, when others test the same server at the same time. */
  readonly shard: Shard | undefined;
  /** Collect what the Allure report is built from. */
  readonly allure: boolean;
  /** Faults that the embedded mock shows. */
  readonly faults: readonly string[];
  /** Path of the baseline to compare with; undefined takes that of the target, if there is one. */
  readonly baseline: string | undefined;
  /** Drift is a violation, not a note. */
  readonly strict: boolean;
  /** Path that gets what answers look like, to record a baseline from; nothing is compared with one then. */
  readonly record: string | undefined;
}

export const defaultOptions = {
  target: 'mock',
  reports: 'reports',
  deadlineMs: 30_000,
  maxWaitMs: 300_000,
  scriptMs: 5_000,
} as const;

/** Reads the options of this process. */
export function readOptions(environment: NodeJS.ProcessEnv = process.env): Options {
  const get = (name: string): string | undefined => environment[`CONTRACT_${name}`] || undefined;
  const list = (name: string): string[] =>
    get(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? [];
  const target = get('TARGET') ?? defaultOptions.target;
  return {
    environment: get('ENVIRONMENT') ?? `environments/${target}.postman_environment.json`,
    embeddedMock: target === defaultOptions.target && get('ENVIRONMENT') === undefined,
    collection: get('COLLECTION'),
    schemas: get('SCHEMAS'),
    operations: list('OPERATIONS').map((part) => part.toLowerCase()),
    tags: list('TAGS'),
    allowProduction: get('ALLOW_PRODUCTION') === '1',
    scripts: get('NO_SCRIPTS') !== '1',
    scriptMs: Number(get('SCRIPT_MS') ?? defaultOptions.scriptMs),
    reports: get('REPORTS') ?? defaultOptions.reports,
    deadlineMs: Number(get('DEADLINE_MS') ?? defaultOptions.deadlineMs),
    maxWaitMs: Number(get('MAX_WAIT_MS') ?? defaultOptions.maxWaitMs),
    reportOnly: get('REPORT_ONLY') === '1',
    soughtAreas: list('SOUGHT_AREAS'),
    workers: get('WORKERS') === undefined ? undefined : Number(get('WORKERS')),
    budget: get('BUDGET') === undefined ? undefined : Number(get('BUDGET')),
    historyFile: get('HISTORY_FILE') ?? `${get('REPORTS') ?? defaultOptions.reports}/history/verified.json`,
    shard: shardOf(get('SHARD')),
    rehearsal: get('REHEARSAL') === '1',
    allure: get('ALLURE') !== '0',
    faults: list('FAULTS'),
    baseline: get('BASELINE'),
    strict: get('STRICT') === '1',
    record: get('RECORD'),
  };
}

/** @param text `2/3`. */
function shardOf(text: string | undefined): Shard | undefined {
  const [, current, total] = /^(\d+)\/(\d+)$/.exec(text ?? '') ?? [];
  return current === undefined || total === undefined ? undefined : { current: Number(current), total: Number(total) };
}
