import type { AnySchemaObject } from 'ajv/dist/2020.js';

/** Path of a field in a body; `*` stands for any list position. */
export type FieldPath = readonly string[];

/**
 * The fields that a schema lets be null, through its references and branches.
 * @param resolve gives the schema behind a `$ref` of a document.
 */
export function nullableFields(
  root: AnySchemaObject,
  resolve: (reference: string, from: AnySchemaObject) => AnySchemaObject | undefined,
): FieldPath[] {
  const found = new Map<string, FieldPath>();
  const visit = (schema: unknown, document: AnySchemaObject, path: FieldPath, seen: readonly unknown[]): void => {
    if (typeof schema !== 'object' || schema === null || seen.includes(schema)) return;
    const { $ref, allOf, anyOf, oneOf, properties, items, type } = schema as AnySchemaObject;
    const inside = [...seen, schema];
    if ([type].flat().includes('null') && path.length > 0) found.set(path.join('/'), path);
    for (const branch of [allOf, anyOf, oneOf].flat()) visit(branch, document, path, inside);
    for (const [name, property] of Object.entries((properties ?? {}) as object)) {
      visit(property, document, [...path, name], inside);
    }
    visit(items, document, [...path, '*'], inside);
    const target = typeof $ref === 'string' ? resolve($ref, document) : undefined;
    if (target !== undefined) visit(target, target, path, inside);
  };
  visit(root, root, [], []);
  return [...found.values()];
}
