import type { ContractReport, Shard } from '../../reporting/contract-report.ts';

/** What a run will cost, as its rehearsal shows. */
export interface Estimate {
  readonly target: string;
  /** The part of a run that this is; undefined for a whole run. */
  readonly shard: Shard | undefined;
  readonly requests: number;
  /** By area; `set-up` and `postman` (Newman, which sends the whole collection once more) stand beside the areas. */
  readonly requestsByPart: Readonly<Record<string, number>>;
  /** Windows of the rate limit that the run reaches into; 0 where keys are issued and nothing waits. */
  readonly windows: number;
  /** Seconds that the run waits for the limit. */
  readonly waitSeconds: number;
  /** ISO 8601: when a run that began now would end at the earliest. */
  readonly earliestFinish: string;
}

export interface Conditions {
  readonly windowSeconds: number;
  /** Everything is sent with one key, whose limit the run waits for. */
  readonly oneKey: boolean;
  readonly now: Date;
}

/** @param report of the rehearsal. */
export function toEstimate(report: ContractReport, { windowSeconds, oneKey, now }: Conditions): Estimate {
  const { target, shard, requests, requestsByPart, waitedMs } = report;
  return {
    target,
    shard,
    requests,
    requestsByPart,
    windows: oneKey ? 1 + Math.round(waitedMs / (windowSeconds * 1_000)) : 0,
    waitSeconds: Math.ceil(waitedMs / 1_000),
    earliestFinish: new Date(now.getTime() + waitedMs).toISOString(),
  };
}

/** The estimate for people. */
export function presentEstimate(estimate: Estimate, limit: number): string {
  const parts = Object.entries(estimate.requestsByPart).toSorted(([, a], [, b]) => b - a);
  const rows = parts.map(([part, count]) => `  ${part.padEnd(20)}${String(count).padStart(6)}`);
  const time =
    estimate.windows === 0
      ? 'Nothing waits for the limit: the server issues a fresh key before one is used up.'
      : `${estimate.windows} window${estimate.windows === 1 ? '' : 's'} of ${limit} requests with one key: ` +
        `${duration(estimate.waitSeconds)} of waiting, done at ${estimate.earliestFinish} at the earliest.`;
  const { shard } = estimate;
  const what = shard === undefined ? 'A run' : `Shard ${shard.current} of ${shard.total} of a run`;
  return [
    `${what} against ${estimate.target} sends ${estimate.requests} requests. Nothing was sent to it for this estimate.`,
    rows.join('\n'),
    time,
    ...(shard === undefined || estimate.windows === 0 ? [] : [sharedWindows]),
  ].join('\n\n');
}

const sharedWindows = 'The other shards use up the windows of the same key, so that all of them take longer than this.';

function duration(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
