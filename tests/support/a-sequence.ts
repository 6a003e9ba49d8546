import type { Exchange } from '../../src/core/exchange.ts';
import { anExchange, now, nowSeconds, type ExchangeParts } from './an-exchange.ts';

/** One call of a key, in seconds since `now`. */
export interface Call extends ExchangeParts {
  readonly at?: number;
  readonly remaining?: number;
  /** Seconds after `now`; 60 when nothing is said. */
  readonly reset?: number;
  readonly limit?: number;
  readonly retryAfter?: string;
}

/** Calls of one key in their order, a tenth of a second apart where no time is given. */
export function aSequence(...calls: readonly Call[]): Exchange[] {
  return calls.map(({ at, remaining = 30, reset = 60, limit = 60, retryAfter, ...parts }, index) => {
    const startedAt = now + (at ?? 0) * 1_000 + index * 100;
    return anExchange({
      startedAt,
      ...parts,
      headers: {
        Date: new Date(startedAt).toUTCString(),
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': String(nowSeconds + reset),
        'Retry-After': retryAfter,
        ...parts.headers,
      },
    });
  });
}

/** Successful calls that leave so many. */
export function leaving(...remaining: readonly number[]): Exchange[] {
  return aSequence(...remaining.map((each) => ({ remaining: each })));
}
