import type { PostmanCollection, PostmanItem } from '../../collection/postman.ts';

/**
 * The same collection with only the requests of these names, and only the folders that hold one. Each request gets its
 * full name as its id, which is what Newman's events carry, and leaves its saved examples behind, which no script sees.
 * @param scripts whether they stay in it.
 */
export function subCollection(
  collection: PostmanCollection,
  names: ReadonlySet<string>,
  scripts: boolean,
): PostmanCollection {
  const part = { ...collection, item: keep(collection.item, [], names) };
  return scripts ? part : { ...without('event', part), item: part.item.map(silenced) };
}

function silenced(item: PostmanItem): PostmanItem {
  return { ...without('event', item), ...(item.item === undefined ? {} : { item: item.item.map(silenced) }) };
}

function without<T extends object>(name: string, holder: T): T {
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== name)) as T;
}

function keep(items: readonly PostmanItem[], folders: readonly string[], names: ReadonlySet<string>): PostmanItem[] {
  return items.flatMap((item): PostmanItem | readonly PostmanItem[] => {
    const path = [...folders, item.name ?? ''];
    const id = path.join(' / ');
    if (item.item === undefined) return names.has(id) ? [{ ...without('response', item), id }] : [];
    const inside = keep(item.item, path, names);
    return inside.length === 0 ? [] : [{ ...item, item: inside }];
  });
}
