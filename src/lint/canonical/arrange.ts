/** How objects of one kind are written. */
export interface Kind {
  /** Members in their order; those that are not named follow, in the order that they have. */
  readonly order: readonly string[];
  /** Members that are left out: Postman makes them anew on every import or export. */
  readonly drop?: readonly string[];
  /** Members, or items of lists of that name, that are of a kind themselves. */
  readonly members?: Readonly<Record<string, Kind | (() => Kind)>>;
  readonly tidy?: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The same value with its members in the order of its kind. */
export function arrange(value: unknown, kind: Kind): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => arrange(item, kind));
  if (typeof value !== 'object' || value === null) return value;
  const tidied = kind.tidy?.(value as Record<string, unknown>) ?? (value as Record<string, unknown>);
  const names = Object.keys(tidied).filter((name) => kind.drop?.includes(name) !== true);
  const known = kind.order.filter((name) => names.includes(name));
  const others = names.filter((name) => !known.includes(name));
  return Object.fromEntries(
    [...known, ...others].map((name) => {
      const member = kind.members?.[name];
      if (member === undefined) return [name, tidied[name]];
      return [name, arrange(tidied[name], typeof member === 'function' ? member() : member)];
    }),
  );
}
