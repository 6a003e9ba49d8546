import type { PackedPage } from '../core/ledger.ts';

/** Reason of everything that a run did not come to because it had found what it was sent for. */
export const foundBefore = 'left out: a violation in each area that was asked for is found';

/**
 * The areas of which a run is to find a violation each, before it leaves out the rest of its tests. With none, it never
 * does. For `npm run faults`, which asks of each faulty server only whether it is found and under which name.
 */
export class Sought {
  readonly #areas: readonly string[];
  readonly #missing: Set<string>;

  constructor(areas: readonly string[]) {
    this.#areas = areas;
    this.#missing = new Set(areas);
  }

  get isFound(): boolean {
    return this.#areas.length > 0 && this.#missing.size === 0;
  }

  look(page: PackedPage): void {
    for (const { outcome, area } of page.verdicts) if (outcome === 'violation') this.#missing.delete(area);
  }
}
