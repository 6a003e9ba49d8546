import { contract } from '../../../contract.config.ts';
import { Problem } from '../../core/problem.ts';
import { plainReason } from '../../core/plain-reason.ts';
import { loadTarget, type Target } from '../../environment/target.ts';
import type { ContractReport } from '../../reporting/contract-report.ts';
import { exitCode } from '../../core/verdict.ts';
import type { HealthEntry, HealthState } from '../../reporting/health/health-entry.ts';
import { HealthHistory } from '../../reporting/health/history.ts';
import { judgeHealth } from '../../reporting/health/judge-health.ts';
import { toMessage } from '../../reporting/health/message.ts';
import { notify } from '../../reporting/health/notify.ts';
import { writeHealthPage } from '../../reporting/health/write-health-page.ts';
import { reach } from './reach.ts';

export interface HealthOptions {
  /** Path of the environment file. */
  readonly environment: string;
  /** Milliseconds for each step of the way to the server. */
  readonly deadlineMs: number;
  /** A certificate that ends sooner is a warning. */
  readonly certificateDays: number;
  readonly history: string;
  /** Path of the page. */
  readonly page: string;
  readonly webhook: string | undefined;
  readonly webhookDeadlineMs: number;
}

/** What a check needs from outside, so that tests can do without a real run and without real days. */
export interface HealthTools {
  runContract(): Promise<ContractReport>;
  warn(message: string): void;
  now(): Date;
}

export interface HealthResult {
  readonly entry: HealthEntry;
  /** Of the same target, the oldest first, without this one. */
  readonly earlier: readonly HealthEntry[];
  /** Path of the page; undefined when it could not be written. */
  readonly page: string | undefined;
}

/**
 * One health check: looks, judges, remembers, tells. What goes wrong around the verdict is a warning, and leaves the
 * verdict as it is.
 */
export async function runHealth(options: HealthOptions, tools: HealthTools): Promise<HealthResult> {
  const history = new HealthHistory(options.history, tools.warn);
  const all = history.read();
  const seen = await look(options, tools);
  const earlier = all.filter(({ target }) => target === seen.target);
  const entry = await tell(seen, lastTold(earlier), options, tools.warn);
  history.append(entry, all);
  return { entry, earlier, page: pageOf([...earlier, entry], options.page, tools.warn) };
}

async function look(options: HealthOptions, tools: HealthTools): Promise<HealthEntry> {
  const at = tools.now().toISOString();
  let target: Target;
  try {
    target = loadTarget(options.environment);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const name = options.environment.replace(/^.*[/\\]/, '').replace(/(\.postman_environment)?\.json$/, '');
    return unknown({ at, target: name, baseUrl: '' }, error);
  }
  const about = { version: 1, at, target: target.name, baseUrl: target.baseUrl } as const;
  const first = await reach(target, options.deadlineMs);
  const ceilings = {
    ...contract.ceilings,
    latency: contract.latency,
    certificateDays: options.certificateDays,
  };
  if (first.failure !== undefined) return { ...about, ...judgeHealth({ reach: first }, ceilings) };
  try {
    const report = await tools.runContract();
    // A server that went away meanwhile has broken no promise.
    const after = exitCode(report.totals) === 0 ? undefined : await reach(target, options.deadlineMs);
    const facts = { reach: first, report, ...(after === undefined ? {} : { after }) };
    return { ...about, ...judgeHealth(facts, ceilings) };
  } catch (error) {
    return { ...unknown(about, error as Error), reach: first };
  }
}

function unknown(about: Pick<HealthEntry, 'at' | 'target' | 'baseUrl'>, error: Error): HealthEntry {
  const { title, detail, remedy } = error instanceof Problem ? error : { title: '', detail: error.message, remedy: '' };
  const reason = [title, detail, remedy].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ');
  return { version: 1, ...about, state: 'suite-problem', reason, warnings: [], timings: [] };
}

/** The state that the webhook heard of last. */
function lastTold(earlier: readonly HealthEntry[]): HealthState | undefined {
  return earlier.findLast(({ untold }) => untold !== true)?.state;
}

/** Nobody needs to be told that all is as it was, or well from the start. */
async function tell(
  entry: HealthEntry,
  before: HealthState | undefined,
  { webhook, webhookDeadlineMs }: HealthOptions,
  warn: HealthTools['warn'],
): Promise<HealthEntry> {
  if (webhook === undefined || entry.state === (before ?? 'healthy')) return entry;
  const failure = await notify(webhook, toMessage(entry, before), webhookDeadlineMs);
  if (failure === undefined) return entry;
  warn(`the change of state was not told: ${failure}; the next check tells it`);
  return { ...entry, untold: true };
}

function pageOf(entries: readonly HealthEntry[], path: string, warn: HealthTools['warn']): string | undefined {
  try {
    return writeHealthPage(entries, contract.latency, path);
  } catch (error) {
    warn(`the health page could not be written: ${path}: ${plainReason(error)}`);
    return undefined;
  }
}
