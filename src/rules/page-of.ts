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
  // Some operations wrap data twice; which ones is not settled, so both places are looked at.
  return listAt(body, [operation.list, [context.contract.envelope.data, ...operation.list]], context);
}

/**
 * The page in an answer, also of an operation whose body nobody wrote down: then the list is the only one beside the
 * description of the page, and one of things with ids. What those things are, nobody knows.
 */
export function anyPageOf(exchange: Exchange, context: RuleContext): Page | undefined {
  const operation = context.operation(exchange.operation);
  const body = successOf(exchange);
  if (operation?.list !== undefined || operation?.paginated !== true || body === undefined)
    return pageOf(exchange, context);
  const { data } = context.contract.envelope;
  const paths = [[data], [data, data]].flatMap((parent) => listBeside(body, parent, context));
  return listAt(body, paths, context);
}

function listAt(body: object, paths: readonly (readonly string[])[], { contract }: RuleContext): Page | undefined {
  const name = contract.pagination.description;
  for (const path of paths) {
    const items = valueAt(body, path);
    if (!Array.isArray(items)) continue;
    const parent = path.slice(0, -1);
    const description = valueAt(body, [...parent, name]);
    return {
      items,
      pointer: `/${path.join('/')}`,
      description: isObject(description) ? description : undefined,
      descriptionPointer: `/${[...parent, name].join('/')}`,
    };
  }
  return undefined;
}

/** No path, or one. */
function listBeside(body: object, parent: readonly string[], { contract }: RuleContext): string[][] {
  const around = valueAt(body, parent);
  if (!isObject(around) || !isObject(around[contract.pagination.description])) return [];
  const lists = Object.entries(around).filter(([, value]) => Array.isArray(value)) as [string, readonly unknown[]][];
  const [list] = lists;
  if (list === undefined || lists.length > 1) return [];
  const [key, items] = list;
  const things = items.length > 0 && items.every((item) => isObject(item) && ('_id' in item || 'id' in item));
  return things ? [[...parent, key]] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
