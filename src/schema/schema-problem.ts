import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { describeValue } from '../core/describe.ts';
import { toPointer } from '../core/json-pointer.ts';

/** A schema document and the file it came from. */
export interface SchemaFile {
  readonly file: string;
  readonly schema: AnySchemaObject;
}

/** The part of a schema that its metaschema refuses: where it is, what stands there and what may. */
export function malformed(errors: readonly ErrorObject[]): string | undefined {
  const [worst] = errors.toSorted((one, other) => rank(other) - rank(one));
  if (worst === undefined) return undefined;
  const { allowedValues } = worst.params as { readonly allowedValues?: readonly unknown[] };
  const may =
    allowedValues === undefined ? (worst.message ?? worst.keyword) : `must be one of ${quoted(allowedValues)}`;
  return `${worst.instancePath}: ${may}, and is ${describeValue(worst.data)}`;
}

/** Says where a message of ajv belongs: the schema at hand is often sound, and one that it refers to is not. */
export function placed(message: string, file: string, reachable: readonly SchemaFile[]): string {
  const keyword = /unknown keyword: "(.+)"$/.exec(message)?.[1];
  const format = /unknown format "(.+?)"/.exec(message)?.[1];
  const reference = /can't resolve reference (\S+)/.exec(message)?.[1];
  const isIt = (key: string, value: unknown): boolean =>
    key === keyword || (key === 'format' && value === format) || (key === '$ref' && value === reference);
  for (const each of reachable) {
    const path = find(each.schema, isIt);
    if (path !== undefined) return `${each.file}: ${toPointer(path)}: ${message}`;
  }
  return `${file}: ${message}`;
}

/** Members of these are names of fields or examples, and no keywords. */
const named = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const data = new Set(['const', 'enum', 'examples', 'default']);

function find(schema: unknown, isIt: (key: string, value: unknown) => boolean): string[] | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, value] of Object.entries(schema)) {
    if (!Array.isArray(schema) && isIt(key, value)) return [key];
    if (data.has(key)) continue;
    const members = named.has(key) && !Array.isArray(schema) ? Object.entries(value as object) : [['', value] as const];
    for (const [name, member] of members) {
      const below = find(member, isIt);
      if (below !== undefined) return name === '' ? [key, ...below] : [key, name, ...below];
    }
  }
  return undefined;
}

/** The deepest complaint says most, and of those the one that lists what may stand there. */
function rank({ instancePath, keyword }: ErrorObject): number {
  return instancePath.split('/').length * 2 + (keyword === 'enum' ? 1 : 0);
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
