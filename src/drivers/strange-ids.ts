import { variablesIn } from '../collection/variables.ts';
import type { Operation } from '../core/operation.ts';

/** In the form of an id that Okra shows, and of nobody's. */
export const strangeId = '0123456789abcdef01234567';

/** Values that put a strange id wherever the path of an operation holds one; empty when it holds none. */
export function strangeIdsInPath({ url }: Operation): Readonly<Record<string, string>> {
  const names = variablesIn(url.split('?')[0] ?? url).filter((name) => name !== 'base_url');
  return Object.fromEntries(names.map((name) => [name, strangeId]));
}
