import type { Operation } from '../../core/operation.ts';
import { essentials, few } from './essentials.ts';
import type { Verified } from './history.ts';

/** How a budget is spent. Plain data: the set-up makes it, the workers follow it. */
export interface BudgetPlan {
  /** Requests that may be sent, those of the set-up included. */
  readonly total: number;
  /** Operations that this run looks at. */
  readonly due: readonly string[];
  /** Some of them, for tests that take a few. */
  readonly few: readonly string[];
  /** Requests of each essential test, in the order of the list. */
  readonly shares: readonly number[];
  /** Requests for everything else, when all operations and all essentials are paid for. */
  readonly pool: number;
}

export interface BudgetFacts {
  readonly total: number;
  /** What the set-up spent. */
  readonly spent: number;
  /** All operations of the run, the one that is due first at the front. */
  readonly operations: readonly Operation[];
  /** Operations whose answer the set-up brought. */
  readonly known: ReadonlySet<string>;
  /** Whether a request can be built and may be sent. */
  readonly sendable: (operation: Operation) => boolean;
  /** Whether there is a key of this kind, such as `public_key`: the tests of the others spend nothing. */
  readonly has: (key: string) => boolean;
  /** When operations were looked at last. */
  readonly verified: Readonly<Record<string, Verified>>;
}

/** Shares out a budget: essentials first, then one request for each operation, then the rest. */
export function planBudget(facts: BudgetFacts): BudgetPlan {
  const { total, spent, operations, known, sendable, has, verified } = facts;
  let left = Math.max(0, total - spent);
  const shares = essentials.map(({ requests, needs }) => {
    const share = needs === undefined || needs.some(has) ? Math.min(left, requests) : 0;
    left -= share;
    return share;
  });
  const due: Operation[] = [];
  for (const operation of operations) {
    // What costs nothing is always looked at; what cannot be sent is told with its reason.
    const cost = known.has(operation.name) || !sendable(operation) ? 0 : 1;
    if (cost > left) continue;
    left -= cost;
    due.push(operation);
  }
  return { total, due: due.map(({ name }) => name), few: aFew(due.filter(sendable), verified), shares, pool: left };
}

/** Those first that nobody called without a key, or longest ago: a few a night, so each has its turn. */
function aFew(operations: readonly Operation[], verified: BudgetFacts['verified']): string[] {
  const last = ({ name }: Operation): string => verified[name]?.keylessAt ?? '';
  const reads = operations.filter(({ effect }) => effect === 'read').toSorted((a, b) => last(a).localeCompare(last(b)));
  const gets = reads.filter(({ method }) => method === 'GET').slice(0, 1);
  const posts = reads.filter(({ method }) => method === 'POST').slice(0, few - gets.length);
  return [...posts, ...gets].map(({ name }) => name);
}
