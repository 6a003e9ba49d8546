import { valueAt } from '../core/json-pointer.ts';

/** A range of days around one item of a list, which leaves others out. */
export interface NarrowRange {
  /** Position of the item. */
  readonly index: number;
  /** `YYYY-MM-DD`, a day before its first date. */
  readonly from: string;
  /** A day after its last date, so that it does not matter whether a range ends with the first or last moment of a day. */
  readonly to: string;
}

const dayMs = 24 * 3_600_000;

/**
 * The shortest range that holds every date of one item and none of another. Which of its dates a server goes by is not
 * written down, so only such a range has to bring that item. Undefined where the items are all of about the same days.
 * @param paths where an item has its dates, such as `trans_date`.
 */
export function narrowRange(items: readonly unknown[], paths: readonly string[]): NarrowRange | undefined {
  const times = items.map((item) =>
    paths.map((path) => Date.parse(String(valueAt(item, path.split('.'))))).filter((time) => !Number.isNaN(time)),
  );
  const ranges = times.flatMap((dates, index) => {
    if (dates.length === 0) return [];
    const [first, last] = [Math.min(...dates) - dayMs, Math.max(...dates) + dayMs];
    const leavesOut = times.some(
      (others) => others.length > 0 && others.every((at) => dayOf(at) < dayOf(first) || dayOf(at) > dayOf(last)),
    );
    return leavesOut ? [{ index, from: dayOf(first), to: dayOf(last), length: last - first }] : [];
  });
  const [shortest] = ranges.toSorted((a, b) => a.length - b.length);
  return shortest && { index: shortest.index, from: shortest.from, to: shortest.to };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
