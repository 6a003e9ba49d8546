import type { Exchange } from '../core/exchange.ts';
import { toPointer } from '../core/json-pointer.ts';
import type { NullField } from '../core/null-field.ts';
import { successOf } from './body.ts';

/** Counts, for fields that may be null, how an answer shows them. */
export function countNullFields(exchange: Exchange, paths: readonly (readonly string[])[]): NullField[] {
  const body = successOf(exchange);
  if (body === undefined) return [];
  return paths.map((path) => {
    const values = [...valuesAt(body, path)];
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
function* valuesAt(value: unknown, path: readonly string[]): Generator {
  const [segment, ...rest] = path;
  if (segment === undefined) {
    yield value;
  } else if (segment === '*') {
    if (Array.isArray(value)) for (const item of value) yield* valuesAt(item, rest);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const member = (value as Record<string, unknown>)[segment];
    if (member !== undefined || rest.length === 0) yield* valuesAt(member, rest);
  }
}
