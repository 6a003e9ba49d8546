import { excessesOf, type LatencyPromise } from '../../core/latency.ts';
import type { Timing } from '../../core/timing.ts';
import { exitCode } from '../../core/verdict.ts';
import type { ContractReport } from '../contract-report.ts';
import type { ContractResult, HealthEntry, HealthState, Reach } from './health-entry.ts';

/** What a check came upon. */
export interface Facts {
  /** The way to the server before the run, and once more after a run that was not sound. */
  readonly reach: Reach;
  readonly after?: Reach;
  /** Missing where the server could not be reached. */
  readonly report?: ContractReport;
}

export interface Ceilings {
  readonly clockSkewSeconds: number;
  readonly certificateDays: number;
  readonly latency: LatencyPromise;
}

const mostReasons = 5;
const mostSlow = 3;

/** What a health check comes to: the state with its reason, and the warnings. */
export function judgeHealth(
  { reach, after, report }: Facts,
  ceilings: Ceilings,
): Pick<HealthEntry, 'state' | 'reason' | 'warnings' | 'reach' | 'timings' | 'contract'> {
  const timings = report?.timings ?? [];
  return {
    ...stateOf(reach, after, report, timings),
    warnings: [...reachWarnings(reach, ceilings), ...slowWarnings(timings, ceilings.latency)],
    reach: after?.failure === undefined ? reach : after,
    timings,
    ...(report === undefined ? {} : { contract: resultOf(report) }),
  };
}

function stateOf(
  reach: Reach,
  after: Reach | undefined,
  report: ContractReport | undefined,
  timings: readonly Timing[],
): { state: HealthState; reason: string } {
  const { failure } = reach;
  if (failure !== undefined) return { state: 'outage', reason: `${failure.step}: ${failure.reason}` };
  if (report === undefined) return { state: 'suite-problem', reason: 'the contract was not run' };
  // Nothing that a run says of a server that is gone is about the contract.
  if (after?.failure !== undefined) {
    return { state: 'outage', reason: `during the check, ${after.failure.step}: ${after.failure.reason}` };
  }
  const sent = timings.reduce((sum, { count }) => sum + count, 0);
  if (sent > 0 && timings.every(({ count, failed }) => failed === count)) {
    return { state: 'outage', reason: `each of ${sent} correct requests got a status of 500 or above, or no answer` };
  }
  const code = exitCode(report.totals);
  if (code === 0) return { state: 'healthy', reason: 'the contract holds' };
  const { broken, unchecked } = resultOf(report);
  if (code === 2) return { state: 'suite-problem', reason: unchecked[0] ?? 'nothing was checked' };
  const more = broken.length > 1 ? `, and ${broken.length - 1} more` : '';
  return { state: 'contract-broken', reason: `${broken[0] ?? 'a promise is broken'}${more}` };
}

function resultOf({ totals, exchanges, durationMs, verdicts }: ContractReport): ContractResult {
  const distinct = (texts: string[]): string[] => [...new Set(texts)];
  const broken = verdicts.filter(({ outcome }) => outcome === 'violation');
  const unchecked = verdicts.filter(({ outcome }) => outcome === 'unchecked');
  return {
    totals,
    exchanges,
    durationMs,
    broken: distinct(broken.map(({ rule, operation }) => `${rule} @ ${operation}`)).sort(),
    unchecked: distinct(unchecked.map(({ received }) => inALine(received))).slice(0, mostReasons),
  };
}

function inALine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 400);
}

function reachWarnings({ certificate, clockSkewSeconds = 0 }: Reach, ceilings: Ceilings): string[] {
  const warnings: string[] = [];
  if (certificate !== undefined && certificate.daysLeft < ceilings.certificateDays) {
    const day = certificate.validTo.slice(0, 10);
    warnings.push(`the TLS certificate expires in ${days(certificate.daysLeft)}, on ${day}: have it renewed`);
  }
  if (Math.abs(clockSkewSeconds) > ceilings.clockSkewSeconds) {
    const way = clockSkewSeconds > 0 ? 'ahead of' : 'behind';
    warnings.push(
      `the server's clock is ${Math.abs(clockSkewSeconds)} s ${way} ours; ${ceilings.clockSkewSeconds} s are allowed`,
    );
  }
  return warnings;
}

/** The furthest above its ceiling comes first. */
function slowWarnings(timings: readonly Timing[], latency: LatencyPromise): string[] {
  const slow = timings
    .flatMap((timing) => {
      const [worst] = excessesOf(timing, latency).sort((a, b) => b.ms / b.ceiling - a.ms / a.ceiling);
      return worst === undefined ? [] : [{ operation: timing.operation, ...worst }];
    })
    .sort((a, b) => b.ms / b.ceiling - a.ms / a.ceiling);
  if (slow.length === 0) return [];
  const told = slow
    .slice(0, mostSlow)
    .map(({ operation, figure, ms, ceiling }) => `${operation} ${figure} ${Math.round(ms)} ms (${ceiling} ms)`);
  const more = slow.length > mostSlow ? ` and ${slow.length - mostSlow} more` : '';
  return [`latency is above its ceiling: ${told.join(', ')}${more}`];
}

function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}
