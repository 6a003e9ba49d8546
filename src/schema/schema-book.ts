import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { join, posix, sep } from 'node:path';
import { entriesOf } from './entries-of.ts';
import { knownFields, type KnownField } from './known-fields.ts';
import { nullableFields, type FieldPath } from './nullable-fields.ts';
import { pathOf, schemaFiles } from './schema-files.ts';
import { placed, type SchemaFile } from './schema-problem.ts';
import { besides, SchemaShelf } from './schema-shelf.ts';

/** Says what is wrong with a value, or nothing. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** A schema that can be used, or the reason why it cannot. */
export type SchemaEntry = { readonly path: string; readonly validate: Validate } | { readonly problem: string };

/** Schemas that are kept compiled: more than an API has operations, and few enough for the memory of a machine. */
const enough = 1_000;

/**
 * All schemas of one API version. They are found by operation name, so that there is no list to keep. Each is read and
 * compiled when it is needed: the process that only starts others does without. One that is asked for again after many
 * others may be read anew.
 */
export class SchemaBook {
  readonly #folder: string;
  readonly #paths: ReadonlySet<string>;
  readonly #most: number;
  #shelf: SchemaShelf;
  readonly #entries = new Map<string, SchemaEntry>();
  readonly #names = new Map<string, ReadonlySet<string>>();
  /** Schemas behind references; the same few are followed again and again. */
  readonly #targets = new Map<string, AnySchemaObject | undefined>();
  readonly #known = new Map<string, KnownField | undefined>();
  readonly #nullable = new Map<string, readonly FieldPath[]>();

  /** @throws {Problem} when there is no such folder. */
  constructor(folder: string, most = enough) {
    this.#folder = folder;
    this.#most = most;
    this.#paths = new Set(schemaFiles(folder));
    this.#shelf = new SchemaShelf(folder, this.#paths);
  }

  /** The schema of an operation's success body. */
  response(operation: string): SchemaEntry {
    return this.#entry(`${pathOf(operation)}.schema.json`);
  }

  /** The schema of an operation's request body, or of its query when it is a GET. */
  request(operation: string): SchemaEntry {
    return this.#entry(`${pathOf(operation)}.request.schema.json`);
  }

  /** The schema that all error bodies share. */
  error(): SchemaEntry {
    return this.#entry('shared/error.schema.json');
  }

  /** Any schema, by its path below the folder. */
  schema(path: string): SchemaEntry {
    return this.#entry(path);
  }

  /**
   * What is wrong with schemas that are there and that no answer may ever need: those of the requests of these
   * operations, and that of errors. A broken one would leave probes out without a word.
   */
  problems(operations: readonly string[]): string[] {
    const paths = ['shared/error.schema.json', ...operations.map((name) => `${pathOf(name)}.request.schema.json`)];
    return paths
      .filter((path) => this.#paths.has(path))
      .flatMap((path) => {
        const entry = this.#entry(path);
        return 'problem' in entry ? [entry.problem] : [];
      });
  }

  /** The schema of an operation's request as a document, for those who read its keywords. */
  requestDocument(operation: string): AnySchemaObject | undefined {
    return this.document(`${pathOf(operation)}.request.schema.json`);
  }

  /** The schema itself, for those who read its keywords; undefined when there is none. */
  document(path: string): AnySchemaObject | undefined {
    return this.#shelf.document(path);
  }

  /** Every property name that the schema of an operation's success body mentions, through its references. */
  fieldNames(operation: string): ReadonlySet<string> {
    const path = `${pathOf(operation)}.schema.json`;
    const names = this.#names.get(path) ?? new Set(this.#propertyNames(path));
    this.#names.set(path, names);
    return names;
  }

  /** The fields of an operation's success body that may be null. */
  nullableFields(operation: string): readonly FieldPath[] {
    const path = `${pathOf(operation)}.schema.json`;
    const known = this.#nullable.get(path);
    if (known !== undefined) return known;
    const root = this.document(path);
    const fields = root === undefined ? [] : nullableFields(root, (reference, from) => this.#resolve(reference, from));
    this.#nullable.set(path, fields);
    return fields;
  }

  /** What the schema of an operation's success body says of each field; undefined when there is none. */
  knownFields(operation: string): KnownField | undefined {
    const path = `${pathOf(operation)}.schema.json`;
    if (!this.#known.has(path)) this.#known.set(path, this.#knownFields(path));
    return this.#known.get(path);
  }

  #knownFields(path: string): KnownField | undefined {
    const root = this.document(path);
    if (root === undefined) return undefined;
    const folder = this.#folder.split(sep).join('/');
    const paths = new Map<AnySchemaObject, string>();
    return knownFields(root, {
      resolve: (reference, from) => this.#resolve(reference, from),
      pathOf: (document) => {
        const shown = paths.get(document) ?? posix.join(folder, this.#shelf.pathOf(document) ?? path);
        paths.set(document, shown);
        return shown;
      },
    });
  }

  #resolve(reference: string, from: AnySchemaObject): AnySchemaObject | undefined {
    const path = this.#shelf.pathOf(from) ?? '';
    const key = `${path} ${reference}`;
    if (!this.#targets.has(key)) {
      const id: unknown = from.$id;
      const href = typeof id === 'string' && URL.canParse(reference, id) ? new URL(reference, id).href : undefined;
      this.#targets.set(key, this.#shelf.documentAt(href?.replace(/#.*$/, '') ?? besides(path, reference)));
    }
    return this.#targets.get(key);
  }

  *#propertyNames(path: string): Generator<string> {
    for (const { schema } of this.#reachable(path)) {
      for (const { key, value } of entriesOf(schema)) {
        if (key === 'properties' && typeof value === 'object' && value !== null) yield* Object.keys(value);
      }
    }
  }

  /** A schema and all that it refers to. */
  *#reachable(path: string, seen = new Set<string>()): Generator<SchemaFile> {
    if (seen.has(path)) return;
    seen.add(path);
    const schema = this.document(path);
    if (schema === undefined) return;
    yield { file: join(this.#folder, path), schema };
    for (const { key, value } of entriesOf(schema)) {
      if (key === '$ref' && typeof value === 'string') yield* this.#reachable(besides(path, value), seen);
    }
  }

  #entry(path: string): SchemaEntry {
    const known = this.#entries.get(path);
    if (known !== undefined) return known;
    if (this.#entries.size >= this.#most) this.#forget();
    const entry = this.#compile(path);
    this.#entries.set(path, entry);
    return entry;
  }

  /** The compiler keeps all that it ever made, so that only a new one takes less. */
  #forget(): void {
    this.#shelf = new SchemaShelf(this.#folder, this.#paths);
    for (const memory of [this.#entries, this.#names, this.#targets, this.#known, this.#nullable]) memory.clear();
  }

  #compile(path: string): SchemaEntry {
    const file = join(this.#folder, path);
    try {
      const validator = this.#shelf.compile(path);
      if (validator === undefined) return { problem: this.#shelf.problem(path) ?? `${file}: no such file` };
      return { path: file, validate: (value) => (validator(value) ? [] : (validator.errors ?? [])) };
    } catch (error) {
      const paths = new Set<string>();
      const reachable = [...this.#reachable(path, paths)];
      const unread = [...paths].map((each) => this.#shelf.problem(each)).find((why) => why !== undefined);
      return { problem: unread ?? placed((error as Error).message, file, reachable) };
    }
  }
}
