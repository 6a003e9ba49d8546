import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { LintSuite, SchemaFile } from './suite.ts';

/** A schema, with the file that its references are relative to. */
export interface Located {
  readonly schema: AnySchemaObject;
  readonly document: SchemaFile;
}

/** A schema and everything that it is made of: what it refers to, and its branches. */
export function partsOf(suite: LintSuite, located: Located): Located[] {
  const { schema, document } = located;
  const branches = [schema['allOf'], schema['anyOf'], schema['oneOf']].flat() as (AnySchemaObject | undefined)[];
  const inside = branches.flatMap((each) => (each === undefined ? [] : [{ schema: each, document }]));
  const target = typeof schema['$ref'] === 'string' ? targetOf(suite, schema['$ref'], document) : undefined;
  return [located, ...(target === undefined ? [] : [target]), ...inside].flatMap((each) =>
    each === located ? [each] : partsOf(suite, each),
  );
}

/** What a schema says about one member; nothing, or several times where branches differ. */
export function memberOf(suite: LintSuite, located: Located, key: string): Located[] {
  return partsOf(suite, located).flatMap(({ schema, document }) => {
    const member = ((schema['properties'] ?? {}) as Record<string, AnySchemaObject>)[key];
    return member === undefined ? [] : [{ schema: member, document }];
  });
}

function targetOf({ schemas }: LintSuite, ref: string, document: SchemaFile): Located | undefined {
  if (!URL.canParse(ref, String(document.json.$id))) return undefined;
  const { href } = new URL(ref, String(document.json.$id));
  const target = schemas.find(({ json }) => json.$id === href);
  return target === undefined ? undefined : { schema: target.json, document: target };
}
