import type { Operation } from '../core/operation.ts';
import { loadSuite } from './suite.ts';

export interface Product {
  readonly product: string;
  readonly operations: readonly Operation[];
}

/** The operations of the run, by product. */
export function products(): Product[] {
  const byProduct = new Map<string, Operation[]>();
  for (const operation of loadSuite().operations) {
    byProduct.set(operation.product, [...(byProduct.get(operation.product) ?? []), operation]);
  }
  return [...byProduct].map(([product, operations]) => ({ product, operations }));
}
