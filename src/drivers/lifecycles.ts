import { valueAt } from '../core/json-pointer.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { objectOf } from '../rules/body.ts';
import { loadSuite } from './suite.ts';

/** The operations of one kind of thing, as far as the run has them. */
export interface KnownLifecycle {
  readonly create: Operation;
  readonly read: Operation | undefined;
  readonly list: Operation | undefined;
  readonly remove: Operation | undefined;
  readonly variable: string;
  /** The id of the new thing in the answer to `create`; undefined when it is not there. */
  idIn(exchange: Exchange): string | undefined;
}

/** What can be made, read, listed and removed with the operations of this run. */
export function lifecycles(): KnownLifecycle[] {
  const { contract, operations } = loadSuite();
  const find = (name: string | undefined): Operation | undefined => operations.find((each) => each.name === name);
  return contract.lifecycles.flatMap(({ create, read, list, remove, variable, id }) => {
    const operation = find(create);
    if (operation === undefined) return [];
    const idIn = (exchange: Exchange): string | undefined => {
      const value = valueAt(objectOf(exchange), id.split('.'));
      return typeof value === 'string' ? value : undefined;
    };
    return [{ create: operation, read: find(read), list: find(list), remove: find(remove), variable, idIn }];
  });
}
