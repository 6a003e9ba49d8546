import type { Fault } from '../../pipeline/fault.ts';

/** The time by which lists are ordered; many items share it. */
function keyOf(row: unknown): unknown {
  const { date, createdAt } = row as { readonly date?: number; readonly createdAt?: number };
  return date ?? createdAt;
}

/** In the same order by key, with the items of each key the other way round. */
function tiesReversed(rows: readonly unknown[]): readonly unknown[] {
  const runs: unknown[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const key = keyOf(row);
    if (run !== undefined && key !== undefined && keyOf(run[0]) === key) run.unshift(row);
    else runs.push([row]);
  }
  return runs.flat();
}

export const F116: Fault = {
  id: 'F116',
  area: 'pagination',
  title: 'Items with equal sort keys change places from page to page',
  policies: {
    paginate: (previous) => (rows, request, list, context) =>
      previous(request.page % 2 === 0 ? tiesReversed(rows) : rows, request, list, context),
  },
};
