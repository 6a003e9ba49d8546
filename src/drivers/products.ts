import type { Operation } from '../core/operation.ts';
import { loadSuite } from './suite.ts';

export interface Product {
  readonly product: string;
  readonly operations: readonly Operation[];
}

/**
 * What has a test of its own: each operation; or each product where nobody reads single tests, because a test costs as much
 * time as a request. A run is split into shards test by test, so that the rehearsal of a shard has the tests of the run.
 */
export function subjects(): { readonly name: string; readonly operations: readonly Operation[] }[] {
  const { options, operations } = loadSuite();
  if (options.reportOnly && options.shard === undefined)
    return products().map(({ product, operations: all }) => ({ name: product, operations: all }));
  return operations.map((operation) => ({ name: operation.name, operations: [operation] }));
}

/** The operations of the run, by product. */
export function products(): Product[] {
  const byProduct = new Map<string, Operation[]>();
  for (const operation of loadSuite().operations) {
    byProduct.set(operation.product, [...(byProduct.get(operation.product) ?? []), operation]);
  }
  return [...byProduct].map(([product, operations]) => ({ product, operations }));
}
