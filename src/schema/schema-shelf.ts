import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { join, posix } from 'node:path';
import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import { entriesOf } from './entries-of.ts';
import { registerFormats } from './formats.ts';
import { malformed } from './schema-problem.ts';

/**
 * The schema documents of a folder, by their paths in it. A file is read when it is needed, with those that it refers to
 * by path: a run of a few operations does without the hundreds of others. A reference that leads to an `$id` elsewhere
 * makes all of them be read.
 */
export class SchemaShelf {
  readonly #folder: string;
  readonly #unread: Set<string>;
  readonly #ids = new Map<string, string>();
  readonly #broken = new Map<string, string>();
  readonly #paths = new Map<unknown, string>();
  #made: Ajv2020 | undefined;

  constructor(folder: string, paths: Iterable<string>) {
    this.#folder = folder;
    this.#unread = new Set(paths);
  }

  /** Undefined when there is no such file, or it is no schema. */
  document(path: string): AnySchemaObject | undefined {
    this.#read(path);
    const id = this.#ids.get(path);
    return id === undefined ? undefined : this.#withId(id);
  }

  /** @param href the `$id` of a document, or its path where it has none. */
  documentAt(href: string): AnySchemaObject | undefined {
    return this.#withId(href) ?? (this.#readRest() ? this.#withId(href) : undefined);
  }

  /** The path of a document that was handed out. */
  pathOf(document: AnySchemaObject): string | undefined {
    return this.#paths.get(document);
  }

  /** Why a file is of no use by itself, with its name; undefined when it is, and when nobody has needed it. */
  problem(path: string): string | undefined {
    return this.#broken.get(path);
  }

  /**
   * @returns undefined when there is no such file.
   * @throws {Error} when it, or a document that it refers to, does not compile.
   */
  compile(path: string): ValidateFunction | undefined {
    this.#read(path);
    const id = this.#ids.get(path);
    if (id === undefined) return undefined;
    try {
      return this.#ajv.getSchema(id);
    } catch (error) {
      if (this.#readRest()) return this.compile(path);
      throw error;
    }
  }

  get #ajv(): Ajv2020 {
    if (this.#made !== undefined) return this.#made;
    const ajv = new Ajv2020({
      strict: true,
      allErrors: true,
      verbose: true,
      inlineRefs: false,
      code: { optimize: false },
    });
    registerFormats(ajv);
    ajv.addKeyword({ keyword: 'x-evidence', schemaType: 'string' });
    this.#made = ajv;
    return ajv;
  }

  #withId(id: string): AnySchemaObject | undefined {
    return this.#ajv.schemas[id]?.schema as AnySchemaObject | undefined;
  }

  #read(path: string): void {
    if (!this.#unread.delete(path)) return;
    const schema = this.#add(path);
    for (const { key, value } of entriesOf(schema)) {
      if (key === '$ref' && typeof value === 'string') this.#read(besides(path, value));
    }
  }

  /** @returns whether there was any. */
  #readRest(): boolean {
    const rest = [...this.#unread];
    for (const path of rest) this.#read(path);
    return rest.length > 0;
  }

  #add(path: string): AnySchemaObject | undefined {
    const file = join(this.#folder, path);
    const ajv = this.#ajv;
    try {
      const schema = readJson(file, 'schema') as AnySchemaObject;
      const id = typeof schema.$id === 'string' ? schema.$id : path;
      ajv.addSchema(schema, id);
      this.#ids.set(path, id);
      this.#paths.set(schema, path);
      return schema;
    } catch (error) {
      const why = error instanceof Problem ? undefined : malformed(ajv.errors ?? []);
      this.#broken.set(path, `${file}: ${why ?? (error as Error).message}`);
      return undefined;
    }
  }
}

/** The path that a reference in the document at a path leads to. */
export function besides(path: string, reference: string): string {
  const other = reference.replace(/#.*$/, '');
  return other === '' ? path : posix.join(posix.dirname(path), other);
}
