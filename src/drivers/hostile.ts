import type { Operation } from '../core/operation.ts';
import type { RequestSchemas } from './request-schemas.ts';

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

function withRequiredText(operations: readonly Operation[], schemas: RequestSchemas): Operation[] {
  return operations.filter(({ method, name, body }) => {
    const [field] = schemas.required(name);
    return method === 'POST' && body !== undefined && field !== undefined && schemas.typeOf(name, field) === 'string';
  });
}
