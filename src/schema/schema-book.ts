import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import { kebabCase } from './kebab-case.ts';
import { registerFormats } from './formats.ts';
import { knownFields, type KnownField } from './known-fields.ts';
import { nullableFields, type FieldPath } from './nullable-fields.ts';

/** Says what is wrong with a value, or nothing. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** A schema that can be used, or the reason why it cannot. */
export type SchemaEntry = { readonly path: string; readonly validate: Validate } | { readonly problem: string };

/** All schemas of one API version. They are found by operation name, so that there is no list to keep. */
export class SchemaBook {
  readonly #folder: string;
  readonly #ajv: Ajv2020;
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

  constructor(folder: string) {
    this.#folder = folder;
    this.#ajv = new Ajv2020({
      strict: true,
      allErrors: true,
      verbose: true,
      inlineRefs: false,
      code: { optimize: false },
    });
    registerFormats(this.#ajv);
    this.#ajv.addKeyword({ keyword: 'x-evidence', schemaType: 'string' });
    for (const path of schemaFiles(folder)) this.#add(path);
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
    const known = paths.filter((path) => this.#ids.has(path) || this.#broken.has(path));
    return known.flatMap((path) => {
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
    const id = this.#ids.get(path);
    return id === undefined ? undefined : (this.#ajv.schemas[id]?.schema as AnySchemaObject);
  }

  /** Every property name that the schema of an operation's success body mentions, through its references. */
  fieldNames(operation: string): ReadonlySet<string> {
    const path = `${pathOf(operation)}.schema.json`;
    const names = this.#names.get(path) ?? new Set(this.#propertyNames(path, new Set()));
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
    this.#files ??= new Map([...this.#ids].map(([file, id]) => [this.#ajv.schemas[id]?.schema, file]));
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

  *#propertyNames(path: string, seen: Set<string>): Generator<string> {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { key, value } of entriesOf(this.document(path))) {
      if (key === 'properties' && typeof value === 'object' && value !== null) yield* Object.keys(value);
      if (key === '$ref' && typeof value === 'string')
        yield* this.#propertyNames(posix.join(posix.dirname(path), value.replace(/#.*$/, '')), seen);
    }
  }

  #add(path: string): void {
    const file = join(this.#folder, path);
    try {
      const schema = readJson(file, 'schema') as AnySchemaObject;
      const id = typeof schema.$id === 'string' ? schema.$id : path;
      this.#ajv.addSchema(schema, id);
      this.#ids.set(path, id);
    } catch (error) {
      this.#broken.set(path, `${file}: ${(error as Error).message}`);
    }
  }

  #entry(path: string): SchemaEntry {
    const known = this.#entries.get(path) ?? this.#compile(path);
    this.#entries.set(path, known);
    return known;
  }

  #compile(path: string): SchemaEntry {
    const file = join(this.#folder, path);
    const broken = this.#broken.get(path);
    if (broken !== undefined) return { problem: broken };
    const id = this.#ids.get(path);
    if (id === undefined) return { problem: `${file}: no such file` };
    try {
      const validator = this.#ajv.getSchema(id) as ValidateFunction;
      return { path: file, validate: (value) => (validator(value) ? [] : (validator.errors ?? [])) };
    } catch (error) {
      return { problem: `${file}: ${(error as Error).message}` };
    }
  }
}

/**
 * The paths of all schemas below a folder.
 * @throws {Problem} when there is no such folder.
 */
export function schemaFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new Problem('The schemas cannot be read', `${folder}: no such folder`, 'check --schemas');
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.schema.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `Transactions / Get transaction by id` → `transactions/get-transaction-by-id`. */
export function pathOf(operation: string): string {
  return operation.split(' / ').map(kebabCase).join('/');
}

function* entriesOf(value: unknown): Generator<{ key: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield { key, value: member };
    yield* entriesOf(member);
  }
}
