import type { Operation } from '../core/operation.ts';
import type { RequestSchemas } from './request-schemas.ts';
import { loadSuite } from './suite.ts';

/** Values that a document database would read as a condition. */
export const operatorBody: readonly object[] = [{ $gt: '' }, { $ne: null }];

/** Values that mean something to SQL, to patterns and to templates. */
export const quotes: readonly string[] = [`' OR '1'='1`, '.*[(', '{{7*7}}${7*7}'];

/** A JSON body that is an object as many levels deep. */
export function deeplyNested(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

/** Operations with a JSON body whose first required field is a text, one of each product. */
export function requiredTextFields(operations: readonly Operation[], schemas: RequestSchemas): Operation[] {
  const products = new Set<string>();
  const isFirst = ({ product }: Operation): boolean => products.size < products.add(product).size;
  return withRequiredText(operations, schemas).filter(isFirst);
}

/**
 * Operations that are asked for one thing by its id, and whose answers are known whole. The first few are as different
 * as can be: each of another product, and asked with another field.
 */
export function askedById(operations: readonly Operation[], schemas: RequestSchemas): Operation[] {
  const ids = Object.keys(loadSuite().contract.echoes);
  const known = withRequiredText(operations, schemas).filter(
    ({ name, evidence }) => evidence === 'body' && ids.includes(String(schemas.required(name)[0])),
  );
  const seen = new Set<string>();
  const isDifferent = ({ product, name }: Operation): boolean => {
    const [field] = schemas.required(name);
    if (seen.has(product) || seen.has(String(field))) return false;
    seen.add(product).add(String(field));
    return true;
  };
  const different = known.filter(isDifferent);
  return [...different, ...known.filter((operation) => !different.includes(operation))];
}

/** Fields of a request that name things by their ids, as far as the collection takes the ids from variables. */
export function idFields({ body = '' }: Operation): string[] {
  return [...body.matchAll(/"(\w+)":\s*"\{\{\w*_id\}\}"/g)].map(([, field = '']) => field);
}

/** The same operations, beginning with another one: probes that need just any of them take each its own. */
export function rotated<T>(start: number, items: readonly T[]): T[] {
  const first = items.length === 0 ? 0 : start % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function withRequiredText(operations: readonly Operation[], schemas: RequestSchemas): Operation[] {
  return operations.filter(({ method, name, body }) => {
    const [field] = schemas.required(name);
    return method === 'POST' && body !== undefined && field !== undefined && schemas.typeOf(name, field) === 'string';
  });
}
