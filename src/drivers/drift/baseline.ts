import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toPointer } from '../../core/json-pointer.ts';
import { Problem } from '../../core/problem.ts';
import { readJson } from '../../core/read-json.ts';
import { fieldText, readField, type BaselineField } from './baseline-field.ts';
import type { Shape } from './shape.ts';

/** The form of the file; a change that older suites cannot read raises it. */
const version = 1;

/** Fields of an object, by name. */
type Fields<T> = Readonly<Record<string, T>>;
/** The objects of an operation's success body, by their JSON Pointer with `*` for list positions. */
export type Objects<T> = Readonly<Record<string, Fields<T>>>;

/** `baselines/<target>.json`: what the answers of a target looked like, without anything that was in them. */
export interface BaselineFile {
  readonly version: number;
  readonly target: string;
  readonly collection: string;
  /** The day, as YYYY-MM-DD. */
  readonly created: string;
  readonly operations: Readonly<Record<string, Objects<string>>>;
}

export interface Baseline extends Omit<BaselineFile, 'operations'> {
  readonly path: string;
  readonly operations: ReadonlyMap<string, Objects<BaselineField>>;
}

const again = 'record it again: npm run contract -- baseline';

export function baselinePath(target: string): string {
  return `baselines/${target}.json`;
}

/**
 * The baseline of a run.
 * @param path the file that was asked for; without it, that of the target, if there is one.
 * @throws {Problem} when the file is missing, malformed or of another version.
 */
export function loadBaseline(path: string | undefined, target: string): Baseline | undefined {
  const own = baselinePath(target);
  if (path !== undefined) return readBaseline(path);
  return existsSync(own) ? readBaseline(own) : undefined;
}

function readBaseline(path: string): Baseline {
  const file = readJson(path, 'baseline') as Partial<BaselineFile> | null;
  if (!isRecord(file) || !isRecord(file.operations)) {
    throw new Problem('The baseline is none', `${path}: it has no "operations"`, again);
  }
  if (file.version !== version) {
    const found = file.version === undefined ? 'missing' : JSON.stringify(file.version);
    throw new Problem('The baseline has another version', `${path}: version is ${found}, not ${version}`, again);
  }
  // Thousands of fields share a few texts, and each process reads the file.
  const known = new Map<unknown, BaselineField | undefined>();
  const operations = new Map(
    Object.entries(file.operations).map(([name, objects]) => [name, readObjects(objects, path, name, known)]),
  );
  const { target = '', collection = '', created = '' } = file;
  return { path, version, target, collection, created, operations };
}

/** Nothing is taken for granted: the file may have been edited by hand. */
function readObjects(
  objects: unknown,
  path: string,
  operation: string,
  known: Map<unknown, BaselineField | undefined>,
): Objects<BaselineField> {
  if (!isRecord(objects)) throw unreadable('an operation', `${path}: ${operation}`, objects);
  return mapEntries(objects, (fields, pointer) => {
    const place = `${path}: ${operation}: ${pointer}`;
    if (!isRecord(fields)) throw unreadable('an object', place, fields);
    return mapEntries(fields, (text, name) => {
      if (!known.has(text)) known.set(text, readField(text));
      const field = known.get(text);
      if (field === undefined) throw unreadable('a field', place + toPointer([name]), text);
      return field;
    });
  });
}

function unreadable(what: string, place: string, found: unknown): Problem {
  return new Problem(`The baseline has ${what} that cannot be read`, `${place}: ${JSON.stringify(found)}`, again);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Writes what was seen, in an order that does not depend on the run. Operations that were not called keep what the file
 * says of them.
 */
export function writeBaseline(
  path: string,
  shapes: ReadonlyMap<string, Shape>,
  facts: Pick<BaselineFile, 'target' | 'collection' | 'created'>,
): BaselineFile {
  const kept = existsSync(path) ? textsOf(path) : {};
  const seen = Object.fromEntries([...shapes].map(([operation, shape]) => [operation, objectsOf(shape)]));
  const file = { version, ...facts, operations: sorted({ ...kept, ...seen }) };
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`);
  renameSync(draft, path);
  return file;
}

/** @throws {Problem} when the file is none that may be added to. */
function textsOf(path: string): BaselineFile['operations'] {
  readBaseline(path);
  return (readJson(path, 'baseline') as BaselineFile).operations;
}

/** Every object below a shape, with its fields in one line each. */
function objectsOf(shape: Shape): Objects<string> {
  const objects: Record<string, Record<string, string>> = {};
  const visit = (each: Shape, pointer: string): void => {
    if (each.fields.size > 0) {
      objects[pointer] = sorted(
        Object.fromEntries([...each.fields].map(([name, field]) => [name, fieldText(field, each)])),
      );
    }
    for (const [name, field] of [...each.fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
      visit(field, pointer + toPointer([name]));
    }
    if (each.items !== undefined) visit(each.items, `${pointer}/*`);
  };
  visit(shape, '');
  return objects;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
