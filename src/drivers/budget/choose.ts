import type { Operation } from '../../core/operation.ts';
import type { Verified } from './history.ts';

/** Every operation has its turn within this many runs. */
const runsOfAWeek = 7;

/**
 * The order in which operations are looked at: those first that were verified longest ago, or never, as many as make
 * the round in a week; then those that failed last; then the others. Among equals, products take turns, and whole bodies
 * come before envelopes.
 */
export function byDue(
  operations: readonly Operation[],
  verified: Readonly<Record<string, Verified>>,
): readonly Operation[] {
  const last = (operation: Operation): string => verified[operation.name]?.at ?? '';
  const oldest = inTurns(operations).toSorted((a, b) => last(a).localeCompare(last(b)));
  const aWeek = Math.ceil(operations.length / runsOfAWeek);
  const failed = oldest.filter(({ name }) => verified[name]?.ok === false);
  return [...new Set([...oldest.slice(0, aWeek), ...failed, ...oldest])];
}

/** One operation of each product, then the next of each. */
function inTurns(operations: readonly Operation[]): Operation[] {
  const products = [...new Set(operations.map(({ product }) => product))];
  const ranked = products.flatMap((product) =>
    operations
      .filter((operation) => operation.product === product)
      .toSorted((a, b) => Number(a.evidence !== 'body') - Number(b.evidence !== 'body'))
      .map((operation, rank) => ({ operation, rank })),
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ operation }) => operation);
}
