import type { Exchange } from '../core/exchange.ts';
import { toPointer } from '../core/json-pointer.ts';
import type { NullField } from '../core/null-field.ts';
import { successOf } from './body.ts';

/** Counts, for fields that may be null, how an answer shows them. */
export function countNullFields(exchange: Exchange, paths: readonly (readonly string[])[]): NullField[] {
  const body = successOf(exchange);
  if (body === undefined) return [];
  return paths.map((path) => {
    const values = valuesAt(body, path);
    return {
      operation: exchange.operation,
      pointer: toPointer(path),
      seenNull: values.filter((value) => value === null).length,
      filled: values.filter((value) => value !== null && value !== undefined).length,
      absent: values.filter((value) => value === undefined).length,
    };
  });
}

/** What stands at a path, once for each parent that is there; undefined where the parent lacks the field. */
function valuesAt(root: unknown, path: readonly string[]): unknown[] {
  let values = [root];
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1;
    values = values.flatMap((value): unknown[] => {
      if (segment === '*') return Array.isArray(value) ? (value as unknown[]) : [];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      const member = (value as Record<string, unknown>)[segment];
      return member !== undefined || isLast ? [member] : [];
    });
  }
  return values;
}
