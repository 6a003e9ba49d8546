import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { readCollection } from '../collection/load-collection.ts';
import type { PostmanCollection } from '../collection/postman.ts';
import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import { type EnvironmentFile, loadEnvironment } from '../environment/load-environment.ts';
import { SchemaBook } from '../schema/schema-book.ts';
import { schemaFiles } from '../schema/schema-files.ts';
import type { JsonFile } from './json-file.ts';
import { savedRequests, type SavedRequest } from './saved-requests.ts';

/** Where the files are. */
export interface LintPaths {
  readonly collection: string;
  readonly environments: string;
  readonly schemas: string;
  /** Folder of the types made from the schemas; undefined when there are none. */
  readonly types: string | undefined;
}

export interface SchemaFile extends JsonFile<AnySchemaObject> {
  /** Below the folder of the schemas: `accounts/get-account-by-id.schema.json`. */
  readonly path: string;
}

export interface EnvironmentSource extends JsonFile {
  readonly environment: EnvironmentFile;
}

/** All files of a suite, read once. */
export interface LintSuite {
  readonly paths: LintPaths;
  readonly collection: JsonFile<PostmanCollection>;
  readonly requests: readonly SavedRequest[];
  readonly environments: readonly EnvironmentSource[];
  readonly schemas: readonly SchemaFile[];
  readonly book: SchemaBook;
}

/** @throws {Problem} when a file cannot be read as what it is. */
export function readSuite(paths: LintPaths): LintSuite {
  const collection = { ...readFile(paths.collection), json: readCollection(paths.collection) };
  return {
    paths,
    collection,
    requests: savedRequests(collection),
    environments: environmentFiles(paths.environments).map((file) => ({
      ...readFile(file),
      json: readJson(file, 'environment file'),
      environment: loadEnvironment(file),
    })),
    schemas: readSchemas(paths.schemas),
    book: new SchemaBook(paths.schemas),
  };
}

/** @throws {Problem} when one of them is not JSON, or no object. */
export function readSchemas(folder: string): SchemaFile[] {
  return schemaFiles(folder).map((path) => readSchema(folder, path));
}

function readFile(file: string): { file: string; text: string } {
  return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

function readSchema(folder: string, path: string): SchemaFile {
  const file = `${folder}/${path}`;
  const json = readJson(file, 'schema');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Problem('This file is not a JSON Schema', `${file}: it holds no object`, 'write a schema, or remove it');
  }
  return { ...readFile(file), path, json };
}

function environmentFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length > 0) return names.sort().map((name) => join(folder, name));
  throw new Problem('There is no environment', `${folder}: no .json file`, 'check --environments');
}
