import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { join, posix, sep } from 'node:path';
import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import { entriesOf } from './entries-of.ts';
import { registerFormats } from './formats.ts';
import { knownFields, type KnownField } from './known-fields.ts';
import { nullableFields, type FieldPath } from './nullable-fields.ts';
import { pathOf, schemaFiles } from './schema-files.ts';
import { malformed, placed, type SchemaFile } from './schema-problem.ts';

/** Says what is wrong with a value, or nothing. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** A schema that can be used, or the reason why it cannot. */
export type SchemaEntry = { readonly path: string; readonly validate: Validate } | { readonly problem: string };

/**
 * All schemas of one API version. They are found by operation name, so that there is no list to keep. The files are read
 * when the first one is needed, and each is compiled when it is: the process that only starts others does without.
 */
export class SchemaBook {
  readonly #folder: string;
  readonly #paths: readonly string[];
  #read: Ajv2020 | undefined;
  readonly #ids = new Map<string, string>();
  readonly #broken = new Map<string, string>();
  readonly #entries = new Map<string, SchemaEntry>();
  readonly #names = new Map<string, ReadonlySet<string>>();
  /** Schemas behind references; the same few are followed again and again. */
  readonly #targets = new Map<string, AnySchemaObject | undefined>();
  /** The file of each document. */
  #files: ReadonlyMap<unknown, string> | undefined;
  readonly #known = new Map<string, KnownField | undefined>();
  readonly #nullable = new Map<string, readonly FieldPath[]>();

  /** @throws {Problem} when there is no such folder. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#paths = schemaFiles(folder);
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
    const present = new Set(this.#paths);
    return paths
      .filter((path) => present.has(path))
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
    const { schemas } = this.#ajv;
    const id = this.#ids.get(path);
    return id === undefined ? undefined : (schemas[id]?.schema as AnySchemaObject);
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
    const { schemas } = this.#ajv;
    this.#files ??= new Map([...this.#ids].map(([file, id]) => [schemas[id]?.schema, file]));
    const files = this.#files;
    const folder = this.#folder.split(sep).join('/');
    return knownFields(root, {
      resolve: (reference, from) => this.#resolve(reference, from),
      pathOf: (document) => posix.join(folder, files.get(document) ?? path),
    });
  }

  #resolve(reference: string, from: AnySchemaObject): AnySchemaObject | undefined {
    const key = `${String(from.$id)} ${reference}`;
    if (!this.#targets.has(key)) {
      const target = new URL(reference, String(from.$id));
      target.hash = '';
      this.#targets.set(key, this.#ajv.schemas[target.href]?.schema as AnySchemaObject | undefined);
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
      if (key === '$ref' && typeof value === 'string')
        yield* this.#reachable(posix.join(posix.dirname(path), value.replace(/#.*$/, '')), seen);
    }
  }

  get #ajv(): Ajv2020 {
    if (this.#read !== undefined) return this.#read;
    const ajv = new Ajv2020({
      strict: true,
      allErrors: true,
      verbose: true,
      inlineRefs: false,
      code: { optimize: false },
    });
    registerFormats(ajv);
    ajv.addKeyword({ keyword: 'x-evidence', schemaType: 'string' });
    for (const path of this.#paths) this.#add(ajv, path);
    this.#read = ajv;
    return ajv;
  }

  #add(ajv: Ajv2020, path: string): void {
    const file = join(this.#folder, path);
    try {
      const schema = readJson(file, 'schema') as AnySchemaObject;
      const id = typeof schema.$id === 'string' ? schema.$id : path;
      ajv.addSchema(schema, id);
      this.#ids.set(path, id);
    } catch (error) {
      const why = error instanceof Problem ? undefined : malformed(ajv.errors ?? []);
      this.#broken.set(path, `${file}: ${why ?? (error as Error).message}`);
    }
  }

  #entry(path: string): SchemaEntry {
    const known = this.#entries.get(path) ?? this.#compile(path);
    this.#entries.set(path, known);
    return known;
  }

  #compile(path: string): SchemaEntry {
    const file = join(this.#folder, path);
    const ajv = this.#ajv;
    const broken = this.#broken.get(path);
    if (broken !== undefined) return { problem: broken };
    const id = this.#ids.get(path);
    if (id === undefined) return { problem: `${file}: no such file` };
    try {
      const validator = ajv.getSchema(id) as ValidateFunction;
      return { path: file, validate: (value) => (validator(value) ? [] : (validator.errors ?? [])) };
    } catch (error) {
      const paths = new Set<string>();
      const reachable = [...this.#reachable(path, paths)];
      const unread = [...paths].map((each) => this.#broken.get(each)).find((why) => why !== undefined);
      return { problem: unread ?? placed((error as Error).message, file, reachable) };
    }
  }
}
