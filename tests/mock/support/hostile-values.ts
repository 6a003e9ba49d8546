import { operations } from '../../../src/mock/operations/index.ts';
import type { Operation } from '../../../src/mock/operations/operation.ts';
import type { Param } from '../../../src/mock/operations/params.ts';
import { readCollection } from './collection.ts';

/** Values that a field may get from somebody who tries things, or from a client with a bug. */
export const hostileValues: readonly unknown[] = [
  null,
  [],
  { $gt: '' },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('['.repeat(40) + ']'.repeat(40)),
  true,
  -1,
  1e308,
  '',
  '__proto__',
  "\u0000' OR '1'='1",
  'x'.repeat(20_000),
];

/** A good call of an operation: the request of the collection, with ids of this world. */
export interface GoodCall {
  readonly operation: Operation;
  readonly title: string;
  /** Below the base URL; without a query. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One good call of each operation, by the fixture ids given. An array body stands under `items`. */
export function goodCalls(ids: Readonly<Record<string, string>>): readonly GoodCall[] {
  const samples = readCollection(ids);
  return operations.flatMap((operation) => {
    const title = `${operation.product} / ${operation.name}`;
    const sample = samples.find((one) => one.title === title);
    if (sample === undefined) return [];
    const [path = '', query = ''] = sample.path.split('?');
    const body = JSON.parse(sample.body ?? '{}') as Record<string, unknown> | unknown[];
    const fields = Array.isArray(body) ? { items: body } : body;
    return [{ operation, title, path, fields: { ...Object.fromEntries(new URLSearchParams(query)), ...fields } }];
  });
}

export function wantsId(param: Param<unknown>): boolean {
  return param.wanted.startsWith('an id');
}
