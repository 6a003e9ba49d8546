import type { LedgerPage } from './ledger.ts';
import { areaOf } from './rule.ts';

/** A page as it travels between processes: passes are by far the most of it, and repeat the same few words. */
export interface PackedPage extends Omit<LedgerPage, 'passes'> {
  /** How often, by operation and rule. */
  readonly passes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function packPage(page: LedgerPage): PackedPage {
  const passes: Record<string, Record<string, number>> = {};
  for (const { operation, rule, count } of page.passes) (passes[operation] ??= {})[rule] = count;
  return { ...page, passes };
}

export function unpackPage(packed: PackedPage): LedgerPage {
  const passes = Object.entries(packed.passes).flatMap(([operation, counts]) =>
    Object.entries(counts).map(([rule, count]) => ({ rule, area: areaOf({ id: rule }), operation, count })),
  );
  return { ...packed, passes };
}
