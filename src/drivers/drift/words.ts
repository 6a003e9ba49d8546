/** More values than these are no list of choices. */
export const mostWords = 12;

/**
 * Names of fields that sort things. Only their values are ever written into a baseline: what a person or a secret is
 * called stands under other names, so it cannot get there.
 */
const sorting =
  /(^|_)(type|status|state|kind|category|class|currency|env|mode|method|channel|format|direction|frequency|interval|scheme|stage|tier|source)$/i;

/** A short word: no digit, so no id, number, date or amount; no `@`, so no mail. */
const word = /^[A-Za-z][A-Za-z_-]{0,23}$/;

export function sortsThings(name: string): boolean {
  return sorting.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
}

export function isWord(value: string): boolean {
  return word.test(value);
}
