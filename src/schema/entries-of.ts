/** Every member of a JSON document, at any depth; of a list, each position is one. */
export function* entriesOf(value: unknown): Generator<{ key: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield { key, value: member };
    yield* entriesOf(member);
  }
}
