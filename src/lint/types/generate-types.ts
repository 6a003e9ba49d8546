import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import type { LintSuite } from '../suite.ts';
import { successBodies } from './success-bodies.ts';
import { toModules } from './to-modules.ts';

const rootName = 'EverySchema';

/** Prettier's options of this project. */
const style = { parser: 'typescript', printWidth: 120, singleQuote: true } as const;

/**
 * TypeScript types of all success bodies, webhooks and the error body: file name and text, one module for each folder of
 * the schemas, and one that names the success body of each operation. No network and no file is read: references lead to
 * the schemas that are given.
 */
export async function generateTypes(suite: Pick<LintSuite, 'schemas' | 'requests'>): Promise<Map<string, string>> {
  const { schemas } = suite;
  const bodies = schemas.filter(({ path }) => !path.endsWith('.request.schema.json'));
  const byId = new Map(schemas.map(({ json }) => [String(json.$id), JSON.stringify(json, withTuples)]));
  const read = ({ url }: { url: string }): string => {
    const found = byId.get(url);
    if (found === undefined) throw new Error(`no schema has the $id ${url}`);
    return found;
  };
  const references = bodies.map(({ json }) => [String(json.$id), { $ref: String(json.$id) }] as const);
  const root = { type: 'object' as const, properties: Object.fromEntries(references) };
  const everything = await compile(root, rootName, {
    bannerComment: '',
    // A body may have fields that no schema knows; the mock, which is written in these types, may not.
    additionalProperties: false,
    format: false,
    $refOptions: { resolve: { file: false, http: false, ours: { order: 1, canRead: true, read } } },
  });
  // Text and numbers are assignable to {}, which is what the compiler makes of an object that is not described further.
  const exact = everything.replaceAll(/(?<!interface \w+ )\{\s*\}/g, 'object');
  const modules = toModules(await format(exact, style), bodies, rootName);
  return new Map([...modules, ['success-bodies.ts', await format(successBodies(suite), style)]]);
}

/** The compiler knows tuples as they were before 2020-12 only: `items` is a list. */
function withTuples(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('prefixItems' in value)) return value;
  const { prefixItems: items, ...others } = value as AnySchemaObject;
  return { ...others, items: items as unknown };
}
