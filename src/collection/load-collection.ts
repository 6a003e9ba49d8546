import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import type { PostmanCollection, PostmanVersion } from './postman.ts';
import { toOperations } from './to-operations.ts';

export interface Collection {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Values of the collection's own variables; those of the environment come before them. */
  readonly variables: ReadonlyMap<string, string>;
  /** The file's content, for Newman. */
  readonly json: PostmanCollection;
}

const supported = '/collection/v2.1';

/**
 * Reads a Postman collection, format v2.1.
 * @throws {Problem} when the file is broken, has another format, or a request cannot be used; with file and place.
 */
export function loadCollection(path: string): Collection {
  const json = readCollection(path);
  const operations = toOperations(json, path);
  if (operations.length === 0) {
    throw new Problem('The collection holds no request', path, 'add a request, or name another collection');
  }
  return {
    path,
    name: json.info.name,
    version: versionText(json.info.version),
    operations,
    variables: variablesOf(json),
    json,
  };
}

/**
 * The content of a collection file, its requests not looked at.
 * @throws {Problem} when the file is no Postman collection of format v2.1.
 */
export function readCollection(path: string): PostmanCollection {
  const json = readJson(path, 'collection');
  const { info, item } = (json ?? {}) as Partial<PostmanCollection>;
  if (typeof info?.name !== 'string' || typeof info.schema !== 'string' || !Array.isArray(item)) {
    throw new Problem(
      'This file is not a Postman collection',
      `${path}: it needs info.name, info.schema and a list "item"`,
      'export it from Postman as "Collection v2.1"',
    );
  }
  if (!info.schema.includes(supported)) {
    throw new Problem(
      'The collection has another format version',
      `${path}: info.schema is "${info.schema}", and the suite reads v2.1`,
      'export it from Postman as "Collection v2.1"',
    );
  }
  return json as PostmanCollection;
}

function versionText(version: string | PostmanVersion | undefined): string {
  if (version === undefined) return '';
  return typeof version === 'string' ? version : `${version.major}.${version.minor}.${version.patch}`;
}

function variablesOf(json: PostmanCollection): Map<string, string> {
  const enabled = (json.variable ?? []).filter((pair) => pair.disabled !== true && typeof pair.key === 'string');
  return new Map(enabled.map((pair) => [String(pair.key), String(pair.value ?? '')]));
}
