import { excessesOf, type Excess, type LatencyPromise } from '../../core/latency.ts';
import { changesSince } from './changes.ts';
import { stateNames, type HealthEntry, type HealthState } from './health-entry.ts';

/** What `health.html` shows. */
export interface HealthData {
  readonly current: HealthEntry;
  /** Thirty days, the last one that of the current check. */
  readonly days: readonly Day[];
  readonly latency: readonly Latency[];
  /** `undefined` when there is no check of an earlier day. */
  readonly compared: { readonly at: string; readonly changes: readonly string[] } | undefined;
}

interface Day {
  /** UTC, `2026-11-24`. */
  readonly day: string;
  /** The worst of the day; `none` when nobody looked, which is not the same as healthy. */
  readonly state: HealthState | 'none';
  readonly checks: readonly Pick<HealthEntry, 'at' | 'state' | 'reason' | 'warnings'>[];
}

interface Latency {
  readonly operation: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of the check that measured it last. */
  readonly at: string;
  /** p95 of the last checks that measured it, the oldest first. */
  readonly series: readonly number[];
  /** Which of its figures are above their ceilings. */
  readonly above: readonly Excess[];
}

const dayMs = 86_400_000;
const shownDays = 30;
const shownChecks = 30;

/** @param entries checks of one target, the oldest first and the current one last. */
export function healthData(entries: readonly HealthEntry[], ceilings: LatencyPromise): HealthData {
  const current = entries.at(-1);
  if (current === undefined) throw new Error('there is no check to show');
  const before = entries.findLast((entry) => dayOf(entry) < dayOf(current));
  return {
    current: { ...current, timings: [] },
    days: daysUntil(current, entries),
    latency: latencyOf(entries, ceilings),
    compared: before && { at: before.at, changes: changesSince(before, current) },
  };
}

function daysUntil(current: HealthEntry, entries: readonly HealthEntry[]): Day[] {
  const last = Date.parse(dayOf(current));
  const order = Object.keys(stateNames) as HealthState[];
  return Array.from({ length: shownDays }, (_, index) => {
    const day = new Date(last - (shownDays - 1 - index) * dayMs).toISOString().slice(0, 10);
    const checks = entries
      .filter((entry) => dayOf(entry) === day)
      .map(({ at, state, reason, warnings }) => ({ at, state, reason, warnings }));
    const state = order.findLast((each) => checks.some((check) => check.state === each)) ?? 'none';
    return { day, state, checks };
  });
}

/** The slowest first, by what was measured last. */
function latencyOf(entries: readonly HealthEntry[], ceilings: LatencyPromise): Latency[] {
  const known = new Map<string, Latency>();
  for (const { at, timings } of entries.slice(-shownChecks)) {
    for (const { operation, count, failed, p50, p95, p99 } of timings) {
      if (p95 === 0 && failed > 0) continue;
      known.set(operation, {
        operation,
        count,
        p50,
        p95,
        p99,
        at,
        above: excessesOf({ operation, count, p50, p95, p99 }, ceilings),
        series: [...(known.get(operation)?.series ?? []), p95],
      });
    }
  }
  return [...known.values()].sort((a, b) => b.p95 - a.p95);
}

function dayOf({ at }: HealthEntry): string {
  return at.slice(0, 10);
}
