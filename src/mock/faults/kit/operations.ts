import type { Operation } from '../../operations/operation.ts';
import type { PolicyWraps } from '../../pipeline/fault.ts';

/** Puts another operation in the place of the one that a call is routed to. */
export function replaceOperation(change: (operation: Operation) => Operation): NonNullable<PolicyWraps['route']> {
  return (previous) => (call) => {
    const route = previous(call);
    return route.kind === 'operation' ? { ...route, operation: change(route.operation) } : route;
  };
}
