import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Operation } from '../../operations/operation.ts';
import { isObject, type JsonObject } from './body.ts';

const FOLDER = join(import.meta.dirname, '../../../../schemas/okra-v2');

/** A schema, and the folder from which its references start. */
interface Place {
  readonly schema: JsonObject;
  readonly folder: string;
}

const files = new Map<string, Place | undefined>();

/** `data` of a success with every field null that the schema of the operation lets be null, at any depth. */
export function nullData(data: unknown, operation: Operation): unknown {
  const body = load(join(FOLDER, `${kebab(operation.product)}/${kebab(operation.name)}.schema.json`));
  const place = body === undefined ? undefined : member(body, 'data', undefined);
  if (place === undefined) return data;
  return withNulls(data, place, (name, value) => name === 'pagination' || Array.isArray(value));
}

/** `keep` names the members that stay: where a page and its list stand, they are no information about anybody. */
function withNulls(value: unknown, place: Place, keep: (name: string, value: unknown) => boolean): unknown {
  if (Array.isArray(value)) {
    const items = alternatives(place, value).flatMap(({ schema, folder }) => at(schema['items'], folder));
    return value.map((item: unknown) => items.reduce((result, each) => withNulls(result, each, never), item));
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, item]) => {
    const known = member(place, name, value);
    if (known === undefined || name === 'pagination') return [name, item];
    return [name, !keep(name, item) && admitsNull(known) ? null : withNulls(item, known, never)];
  });
  return Object.fromEntries(members) as JsonObject;
}

const never = (): boolean => false;

/** The schema of one member of an object. */
function member(place: Place, name: string, owner: unknown): Place | undefined {
  return alternatives(place, owner)
    .flatMap(({ schema, folder }) => {
      const { properties, additionalProperties } = schema;
      return at(isObject(properties) && name in properties ? properties[name] : additionalProperties, folder);
    })
    .at(-1);
}

/** The schemas that a value has to satisfy: the references followed, `allOf` spread, and of `anyOf` the one that fits. */
function alternatives(place: Place, value: unknown): readonly Place[] {
  const { schema, folder } = resolve(place);
  const all = listOf(schema['allOf'], folder).flatMap((each) => alternatives(each, value));
  const any = [...listOf(schema['anyOf'], folder), ...listOf(schema['oneOf'], folder)].map(resolve);
  const fitting = any.find((each) => fits(value, each));
  return [{ schema, folder }, ...all, ...(fitting === undefined ? [] : alternatives(fitting, value))];
}

/** Roughly: by type, by the members that have to be there, and by those that must not. */
function fits(value: unknown, place: Place): boolean {
  const { schema, folder } = resolve(place);
  const { type, required } = schema;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (type !== undefined && ![type].flat().includes(kind)) return false;
  if (at(schema['not'], folder).some((unwanted) => fits(value, unwanted))) return false;
  if (!listOf(schema['allOf'], folder).every((part) => fits(value, part))) return false;
  return !Array.isArray(required) || !isObject(value) || required.every((name) => String(name) in value);
}

function admitsNull(place: Place): boolean {
  const { schema, folder } = resolve(place);
  const { type, enum: words } = schema;
  const choices = [...listOf(schema['anyOf'], folder), ...listOf(schema['oneOf'], folder)];
  const all = listOf(schema['allOf'], folder);
  if (type === undefined && words === undefined && choices.length + all.length === 0) return false;
  if (type !== undefined && ![type].flat().includes('null')) return false;
  if (Array.isArray(words) && !words.includes(null)) return false;
  return (choices.length === 0 || choices.some(admitsNull)) && all.every(admitsNull) && !('const' in schema);
}

function resolve(place: Place): Place {
  const reference = place.schema['$ref'];
  if (typeof reference !== 'string') return place;
  const target = load(join(place.folder, reference));
  return target === undefined ? place : resolve(target);
}

function load(path: string): Place | undefined {
  if (!files.has(path)) {
    const schema = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JsonObject) : undefined;
    files.set(path, schema === undefined ? undefined : { schema, folder: dirname(path) });
  }
  return files.get(path);
}

function listOf(schemas: unknown, folder: string): readonly Place[] {
  return Array.isArray(schemas) ? schemas.flatMap((each) => at(each, folder)) : [];
}

function at(schema: unknown, folder: string): readonly Place[] {
  return isObject(schema) ? [{ schema, folder }] : [];
}

function kebab(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
