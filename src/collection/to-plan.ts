import type { Plan } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import type { Lookup } from './variables.ts';
import { substitute } from './variables.ts';

/** A plan, or the variables that nobody defines, each with its place in the request. */
export type Resolution = { readonly plan: Plan } | { readonly missing: readonly MissingVariable[] };

export interface MissingVariable {
  readonly name: string;
  readonly place: string;
}

/** Fills the variables of an operation. The result is ready to send, or says everything that is missing. */
export function toPlan(operation: Operation, lookup: Lookup): Resolution {
  const missing: MissingVariable[] = [];
  const fill = (text: string, place: string): string => {
    const result = substitute(text, lookup);
    missing.push(...result.missing.map((name) => ({ name, place })));
    return result.text;
  };

  const url = joinOnce(fill(operation.url, 'URL'));
  const headers = operation.headers.map(([name, value]) => [name, fill(value, `header ${name}`)] as const);
  const authorization = operation.authorization && fill(operation.authorization, 'authorization');
  const body = operation.body === undefined ? undefined : fill(operation.body, 'body');
  if (missing.length > 0) return { missing };

  return {
    plan: {
      operation: operation.name,
      method: operation.method,
      url,
      headers: authorization === undefined ? headers : [...headers, ['Authorization', authorization]],
      body,
      expect: { intent: 'conformant', statuses: operation.successStatuses },
    },
  };
}

/** The introduction writes base URLs with a slash at the end, and paths follow one: two in a row would be another path. */
function joinOnce(url: string): string {
  return url.replace(/(?<!:)\/\/+/g, '/');
}
