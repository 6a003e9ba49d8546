import { toPointer, valueAt } from '../core/json-pointer.ts';
import type { LintSuite, SchemaFile } from './suite.ts';

/** A `$ref`, and where it leads. */
export interface Reference {
  readonly from: SchemaFile;
  readonly pointer: string;
  readonly ref: string;
  /** Undefined when there is no such schema. */
  readonly to: SchemaFile | undefined;
  /** Path within the schema that it leads to. */
  readonly fragment: readonly string[];
  readonly resolves: boolean;
}

/** Every reference of every schema. */
export function references({ schemas }: LintSuite): Reference[] {
  const byId = new Map(schemas.map((schema) => [schema.json.$id ?? schema.path, schema]));
  return schemas.flatMap((schema) =>
    [...refsIn(schema.json, [])].map(({ path, ref }) => resolve(byId, schema, toPointer(path), ref)),
  );
}

function resolve(byId: ReadonlyMap<string, SchemaFile>, from: SchemaFile, pointer: string, ref: string): Reference {
  const base = URL.canParse(String(from.json.$id)) ? String(from.json.$id) : 'https://no-id.invalid/';
  const url = URL.canParse(ref, base) ? new URL(ref, base) : undefined;
  const fragment = (url?.hash ?? '').slice(1).split('/').slice(1).map(unescape);
  const to = url === undefined ? undefined : ref.startsWith('#') ? from : byId.get(url.href.replace(/#.*$/, ''));
  return { from, pointer, ref, to, fragment, resolves: to !== undefined && valueAt(to.json, fragment) !== undefined };
}

function unescape(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
}

function* refsIn(value: unknown, path: readonly (string | number)[]): Generator<{ path: typeof path; ref: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && typeof member === 'string') yield { path: [...path, key], ref: member };
    // What stands there is data.
    else if (key !== 'const' && key !== 'enum' && key !== 'examples' && key !== 'default') {
      yield* refsIn(member, [...path, key]);
    }
  }
}
