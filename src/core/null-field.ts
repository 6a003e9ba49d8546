/** How a field that may be null was seen: what `reports/contract.json` says of it. */
export interface NullField {
  readonly operation: string;
  /** JSON Pointer with `*` for list positions. */
  readonly pointer: string;
  /** How many times it was null, held a value, or was left out where its parent was there. */
  readonly seenNull: number;
  readonly filled: number;
  readonly absent: number;
}

/** Adds up what was seen of the same field. */
export function mergeNullFields(fields: Iterable<NullField>): NullField[] {
  const merged = new Map<string, NullField>();
  for (const field of fields) {
    const key = `${field.operation}\n${field.pointer}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? field : add(known, field));
  }
  return [...merged.values()];
}

function add(one: NullField, other: NullField): NullField {
  return {
    ...one,
    seenNull: one.seenNull + other.seenNull,
    filled: one.filled + other.filled,
    absent: one.absent + other.absent,
  };
}
