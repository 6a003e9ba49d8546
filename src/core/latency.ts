import type { Timing } from './timing.ts';

/** Milliseconds that half, 95 of 100 and 99 of 100 answers should not take longer than. */
export interface LatencyCeilings {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What is expected of all operations, and what is different for some. */
export interface LatencyPromise {
  readonly default: LatencyCeilings;
  /** By operation (`Identity / Selfie verification`) or product (`Verification`); what is left out is the default. */
  readonly slower: Readonly<Record<string, Partial<LatencyCeilings>>>;
}

export interface Excess {
  readonly figure: keyof LatencyCeilings;
  readonly ms: number;
  readonly ceiling: number;
}

/** One slow answer among few says nothing of the half of them. */
const fewestForMedian = 5;

/** The ceilings of an operation: its own before those of its product, and these before the default. */
export function ceilingsOf({ default: all, slower }: LatencyPromise, operation: string): LatencyCeilings {
  const product = operation.split(' / ', 1)[0] ?? operation;
  return { ...all, ...slower[product], ...slower[operation] };
}

/** Which figures of an operation are above their ceilings. */
export function excessesOf(
  timing: Pick<Timing, 'operation' | 'count' | 'p50' | 'p95' | 'p99'>,
  promise: LatencyPromise,
): Excess[] {
  const ceilings = ceilingsOf(promise, timing.operation);
  const figures = timing.count < fewestForMedian ? (['p95', 'p99'] as const) : (['p50', 'p95', 'p99'] as const);
  return figures.flatMap((figure) => {
    const [ms, ceiling] = [timing[figure], ceilings[figure]];
    return ms > ceiling ? [{ figure, ms, ceiling }] : [];
  });
}
