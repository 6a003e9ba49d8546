/** A value that an answer showed, and which operation it was. */
export interface Shown {
  readonly value: string | number | boolean;
  readonly operation: string;
}

/**
 * What earlier answers to a key showed of things, for rules that compare answers with each other. Another key may stand
 * for another company or environment, where the same id can be another thing: what its predecessor saw is forgotten.
 */
export class Earlier {
  #key = '';
  readonly #shown = new Map<string, Shown>();

  /** By kind, id and member. */
  shownTo(key: string): Map<string, Shown> {
    if (key !== this.#key) this.#shown.clear();
    this.#key = key;
    return this.#shown;
  }
}
