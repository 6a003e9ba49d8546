import type { Contract } from '../core/contract.ts';
import type { Exchange } from '../core/exchange.ts';
import type { RateHeaders } from './rate-headers.ts';
import { rateHeaders } from './rate-headers.ts';

/** Two answers to one key, one right after the other, and what changed between them. */
export interface Step {
  readonly before: Exchange;
  readonly after: Exchange;
  readonly from: Reading;
  readonly to: Reading;
  /** The second call came before the end of the window that the first one announced. */
  readonly sameWindow: boolean;
  /** How far Remaining fell. */
  readonly drop: number;
  /** Seconds by which Reset moved. */
  readonly moved: number;
}

export interface Reading extends RateHeaders {
  readonly limit: number;
  readonly remaining: number;
  readonly reset: number;
}

/**
 * The steps of a sequence that say something about counting: both answers have readable headers, belong to the key's
 * own count (an answer to a refused key may show another one), and the calls did not overlap.
 */
export function stepsOf(exchanges: readonly Exchange[], contract: Contract): readonly Step[] {
  const known = knownSteps.get(exchanges) ?? findSteps(exchanges, contract);
  knownSteps.set(exchanges, known);
  return known;
}

/** Every rule on sequences asks for the steps of the same list. */
const knownSteps = new WeakMap<readonly Exchange[], readonly Step[]>();

function findSteps(exchanges: readonly Exchange[], contract: Contract): Step[] {
  const steps: Step[] = [];
  let previous: { readonly exchange: Exchange; readonly reading: Reading } | undefined;
  for (const after of exchanges) {
    const to = readingOf(after, contract);
    const last = previous;
    // A call that cannot be read may have been counted, or not: what comes after it cannot be compared.
    previous = to === undefined ? undefined : { exchange: after, reading: to };
    if (to === undefined || last === undefined) continue;
    const { exchange: before, reading: from } = last;
    if (after.startedAt < before.startedAt + Math.floor(before.durationMs)) continue;
    steps.push({
      before,
      after,
      from,
      to,
      // A window that ends within a second may have its Reset rounded up, so its last second says nothing.
      sameWindow: to.date < from.reset - 1 && from.reset - from.date <= contract.rateLimit.windowSeconds + 1,
      drop: from.remaining - to.remaining,
      moved: to.reset - from.reset,
    });
  }
  return steps;
}

/** The numbers of an answer when they can be used; what is wrong with the others is said by the rules on one exchange. */
function readingOf(exchange: Exchange, contract: Contract): Reading | undefined {
  const status = exchange.response?.status ?? 0;
  const { method } = exchange.request;
  // Whether these are counted is the server's choice (AMB3), and an answer to a refused key may show another count.
  if (status < 200 || status === 401 || status === 403 || method === 'OPTIONS' || method === 'HEAD') return undefined;
  const { limit = contract.rateLimit.limit, remaining, reset, date } = rateHeaders(exchange, contract);
  if (remaining === undefined || reset === undefined || reset < 1e9 || reset > 1e11) return undefined;
  return { limit, remaining, reset, date };
}

/**
 * Whether the server lets a window slide: Reset moves on while the window is still open. Then Remaining may recover
 * at any time, and only a fall of more than one is wrong.
 */
export function slides(steps: readonly Step[]): boolean {
  return steps.some((step) => step.sameWindow && step.moved >= 1 && step.moved <= step.to.date - step.from.date + 1);
}

/** The step whose drop is the price of a call: the one that arrives at it, or the one that leaves it. */
export type Price = 'arriving' | 'leaving';

/**
 * Which step shows whether a call was counted. Where Remaining counts the present call, its own number has fallen; where
 * it does not, the next one has (AMB6). Undefined when no POST shows which it is.
 */
export function priceOf(exchanges: readonly Exchange[], contract: Contract): Price | undefined {
  const posts = exchanges.filter((exchange) => exchange.request.method === 'POST' && succeeded(exchange));
  const untouched = posts.some((exchange) => {
    const { limit = contract.rateLimit.limit, remaining } = rateHeaders(exchange, contract);
    return remaining === limit;
  });
  // A POST that succeeds costs one: a number that has not fallen is the one before it, and the failure was free.
  const free = stepsOf(exchanges, contract).some(
    ({ before, after, sameWindow, drop, from }) =>
      sameWindow && drop === 0 && from.remaining > 0 && posts.includes(after) && !succeeded(before),
  );
  if (untouched || free) return 'leaving';
  return posts.length > 0 ? 'arriving' : undefined;
}

export function succeeded(exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  return status >= 200 && status < 300;
}
