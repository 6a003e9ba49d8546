import type { Exchange } from '../core/exchange.ts';
import { valueAt } from '../core/json-pointer.ts';
import { successOf } from './body.ts';
import type { RuleContext } from './rule.ts';

/** One page of a list, as a success body shows it. */
export interface Page {
  readonly items: readonly unknown[];
  /** Pointer of the list. */
  readonly pointer: string;
  /** What stands beside the list about the page; undefined when there is nothing, or null. */
  readonly description: Readonly<Record<string, unknown>> | undefined;
  readonly descriptionPointer: string;
}

/** The page in an answer; undefined when the operation returns no list, or the answer holds none. */
export function pageOf(exchange: Exchange, context: RuleContext): Page | undefined {
  const operation = context.operation(exchange.operation);
  const body = successOf(exchange);
  if (operation?.list === undefined || body === undefined) return undefined;
  const { data } = context.contract.envelope;
  const name = context.contract.pagination.description;
  // Some operations wrap data twice; which ones is not settled, so both places are looked at.
  for (const path of [operation.list, [data, ...operation.list]]) {
    const items = valueAt(body, path);
    if (!Array.isArray(items)) continue;
    const parent = path.slice(0, -1);
    const description = valueAt(body, [...parent, name]);
    const known = typeof description === 'object' && description !== null;
    return {
      items,
      pointer: `/${path.join('/')}`,
      description: known ? (description as Record<string, unknown>) : undefined,
      descriptionPointer: `/${[...parent, name].join('/')}`,
    };
  }
  return undefined;
}
