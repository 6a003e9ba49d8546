/** How long the answers of one operation took; only correct requests count, and only those that the suite sent. */
export interface Timing {
  readonly operation: string;
  /** Requests. */
  readonly count: number;
  /** Of these: got no answer, or a status of 500 and above. */
  readonly failed: number;
  /** Milliseconds; half of the answers took no longer. 0 where no answer came. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What a process measured of one operation: milliseconds of each answer. */
export interface Measured {
  readonly operation: string;
  readonly count: number;
  readonly failed: number;
  readonly answers: readonly number[];
}

/** Puts together what the processes of a run measured, in the order of the names. */
export function timingsOf(all: readonly Measured[]): Timing[] {
  const byOperation = new Map<string, Measured[]>();
  for (const one of all) byOperation.set(one.operation, [...(byOperation.get(one.operation) ?? []), one]);
  return [...byOperation]
    .map(([operation, parts]) => {
      const answers = parts.flatMap((part) => part.answers).sort((a, b) => a - b);
      const sum = (key: 'count' | 'failed'): number => parts.reduce((total, part) => total + part[key], 0);
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(answers, share)) as [number, number, number];
      return { operation, count: sum('count'), failed: sum('failed'), p50, p95, p99 };
    })
    .sort((a, b) => a.operation.localeCompare(b.operation));
}

/**
 * Puts together the timings of several reports. The times themselves are gone, so each figure is the largest of its
 * kind: what holds for every part.
 */
export function mergeTimings(reports: readonly (readonly Timing[])[]): Timing[] {
  const merged = new Map<string, Timing>();
  for (const one of reports.flat()) {
    const { operation, count, failed, p50, p95, p99 } = merged.get(one.operation) ?? { ...one, count: 0, failed: 0 };
    merged.set(operation, {
      operation,
      count: count + one.count,
      failed: failed + one.failed,
      p50: Math.max(p50, one.p50),
      p95: Math.max(p95, one.p95),
      p99: Math.max(p99, one.p99),
    });
  }
  return [...merged.values()].sort((a, b) => a.operation.localeCompare(b.operation));
}

/** The nearest rank: a value that was measured, never one between two. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
