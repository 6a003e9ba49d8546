import type { World } from './world.ts';

/** Things of one kind that callers create and change, by id, in order of creation. `seed` gives those there from the start. */
export function store<T extends { readonly id: string }>(
  world: World,
  kind: string,
  seed: () => readonly T[] = () => [],
): Map<string, T> {
  const known = world.stored.get(kind);
  if (known !== undefined) return known as Map<string, T>;
  const made = new Map(seed().map((item) => [item.id, item]));
  world.stored.set(kind, made);
  return made;
}
