import type { PatchOperation, SchemaPatch } from '../../core/rule.ts';
import { toPointer } from '../../core/json-pointer.ts';
import type { KnownField, Site } from '../../schema/known-fields.ts';
import { typesOf, type Shape, type TypeName } from './shape.ts';

const schemaTypes: Readonly<Record<TypeName, string>> = {
  null: 'null',
  boolean: 'boolean',
  number: 'number',
  string: 'string',
  list: 'array',
  object: 'object',
};

/** Documents a field that the schema does not know, by what was seen of it. */
export function allowField(owner: KnownField, name: string, seen: Shape): SchemaPatch | undefined {
  const [holder] = owner.holders;
  return holder && patch(holder, 'allows', 'add', ['properties', name], schemaOf(seen));
}

/** Takes a field that is never seen out of the schema. */
export function removeField(owner: KnownField, name: string): SchemaPatch | undefined {
  const holder = holderOf(owner, name);
  return holder && patch(holder, 'allows', 'remove', ['properties', name]);
}

/** Lets a field never be left out. */
export function requireField(owner: KnownField, name: string): SchemaPatch | undefined {
  const holder = holderOf(owner, name);
  if (holder === undefined) return undefined;
  return Array.isArray(holder.schema['required'])
    ? patch(holder, 'forbids', 'add', ['required', '-'], name)
    : patch(holder, 'forbids', 'add', ['required'], [name]);
}

/** Writes down which values a field may have. */
export function listWords(field: KnownField, words: readonly string[]): SchemaPatch | undefined {
  const [site] = field.sites;
  return site && patch(site, 'allows', 'add', ['enum'], [...[...words].sort(), ...(field.nullable ? [null] : [])]);
}

/** Lets a field never be null. */
export function forbidNull(field: KnownField, types: readonly TypeName[]): SchemaPatch | undefined {
  const [site] = field.sites;
  if (site === undefined) return undefined;
  const names = types.filter((type) => type !== 'null').map((type) => schemaTypes[type]);
  return patch(site, 'forbids', 'type' in site.schema ? 'replace' : 'add', ['type'], oneOrMany(names));
}

function holderOf(owner: KnownField, name: string): Site | undefined {
  return owner.holders.find(({ schema }) => Object.hasOwn(schema['properties'] as object, name));
}

function patch(
  site: Site,
  effect: SchemaPatch['effect'],
  op: PatchOperation['op'],
  below: readonly string[],
  value?: unknown,
): SchemaPatch {
  const path = site.pointer + toPointer(below);
  return { schema: site.path, effect, operations: [value === undefined ? { op, path } : { op, path, value }] };
}

function schemaOf(shape: Shape): object {
  const types = typesOf(shape).map((type) => schemaTypes[type]);
  const members = [...shape.fields].map(([name, field]) => [name, schemaOf(field)] as const);
  return {
    type: oneOrMany(types),
    ...(members.length === 0 ? {} : { properties: Object.fromEntries(members) }),
    ...(shape.items === undefined ? {} : { items: schemaOf(shape.items) }),
  };
}

function oneOrMany(names: readonly string[]): string | readonly string[] {
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : names;
}
