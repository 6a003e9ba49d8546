import { Problem } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';

export interface EnvironmentFile {
  readonly path: string;
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  /** Names whose type is `secret`. */
  readonly secretNames: ReadonlySet<string>;
}

interface PostmanEnvironment {
  readonly name?: string;
  readonly values?: unknown;
}

interface PostmanValue {
  readonly key?: unknown;
  readonly value?: string | number | boolean | object | null;
  readonly type?: unknown;
  readonly enabled?: unknown;
}

/**
 * Reads a Postman environment file.
 * @throws {Problem} when it is missing or malformed, with file and place.
 */
export function loadEnvironment(path: string): EnvironmentFile {
  const json = (readJson(path, 'environment file') ?? {}) as PostmanEnvironment;
  if (!Array.isArray(json.values)) {
    throw new Problem(
      'This file is not a Postman environment',
      `${path}: it has no list "values"`,
      'export it from Postman, or copy one of environments/',
    );
  }
  const values = new Map<string, string>();
  const secretNames = new Set<string>();
  for (const [index, entry] of (json.values as readonly (PostmanValue | null)[]).entries()) {
    if (typeof entry?.key !== 'string') {
      throw new Problem('An environment value has no key', `${path}: values[${index}]`, 'give it a "key"');
    }
    if (entry.enabled === false) continue;
    if (typeof entry.value === 'object' && entry.value !== null) {
      throw new Problem('An environment value is no text', `${path}: ${entry.key}`, 'write it as a string');
    }
    values.set(entry.key, String(entry.value ?? ''));
    if (entry.type === 'secret') secretNames.add(entry.key);
  }
  return { path, name: json.name ?? path, values, secretNames };
}
