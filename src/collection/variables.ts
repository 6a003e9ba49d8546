const pattern = /\{\{([^{}]*)\}\}/g;

/** Looks a variable up; undefined when nobody defines it. */
export type Lookup = (name: string) => string | undefined;

export interface Substitution {
  readonly text: string;
  /** Names that nobody defines, in the order of their appearance. */
  readonly missing: readonly string[];
}

/**
 * Puts values in the place of `{{name}}`. A value may hold variables again, as in Postman; a circle counts as missing.
 * Unlike Postman, which sends `{{name}}` as it is, this reports every name that it could not fill.
 */
export function substitute(text: string, lookup: Lookup, within: readonly string[] = []): Substitution {
  const missing: string[] = [];
  const filled = text.replaceAll(pattern, (whole, rawName: string) => {
    const name = rawName.trim();
    const value = within.includes(name) ? undefined : lookup(name);
    if (value === undefined) {
      missing.push(name);
      return whole;
    }
    const inner = substitute(value, lookup, [...within, name]);
    missing.push(...inner.missing);
    return inner.text;
  });
  return { text: filled, missing };
}

/** The variables that a text names, in order. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => String(match[1]).trim());
}
