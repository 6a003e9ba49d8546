import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import type { SchemaFile } from '../suite.ts';
import { toModules } from './to-modules.ts';

const rootName = 'EverySchema';

/** Prettier's options of this project. */
const style = { parser: 'typescript', printWidth: 120, singleQuote: true } as const;

/**
 * TypeScript types of all success bodies, webhooks and the error body: file name and text, one module for each folder of
 * the schemas. No network and no file is read: references lead to the schemas that are given.
 */
export async function generateTypes(schemas: readonly SchemaFile[]): Promise<Map<string, string>> {
  const bodies = schemas.filter(({ path }) => !path.endsWith('.request.schema.json'));
  const byId = new Map(schemas.map(({ json }) => [String(json.$id), JSON.stringify(json)]));
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
  return toModules(await format(everything, style), bodies, rootName);
}
