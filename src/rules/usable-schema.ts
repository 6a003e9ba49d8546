import { Unchecked } from '../core/rule.ts';
import type { SchemaEntry } from '../schema/schema-book.ts';

/** @throws {Unchecked} when there is no schema, or none that compiles. */
export function usable(entry: SchemaEntry): Exclude<SchemaEntry, { readonly problem: string }> {
  if ('problem' in entry) throw new Unchecked(`no usable schema: ${entry.problem}`);
  return entry;
}
