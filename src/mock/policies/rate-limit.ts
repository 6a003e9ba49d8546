import type { RateWindow } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';

export interface RateLimit {
  /** Calls in one window. */
  readonly limit: number;
  readonly windowSeconds: number;
}

type RatePolicies = Pick<Policies, 'bucket' | 'openWindow' | 'isOver' | 'cost' | 'rateLimitHeaders'>;

/**
 * A fixed window for each key, anchored at the key's first call. Windows begin and end on whole seconds of the Date header,
 * so that X-RateLimit-Reset is the very moment from which calls pass again.
 */
export function createRateLimit({ limit, windowSeconds }: RateLimit, buckets: Map<string, RateWindow>): RatePolicies {
  return {
    bucket: (call, identity) => (identity.ok ? `key ${identity.jti}` : `address ${call.address}`),
    openWindow: (bucket, now) => {
      const second = Math.floor(now / 1000);
      const current = buckets.get(bucket);
      if (current !== undefined && second < current.reset) return current;
      const opened = { used: 0, limit, seconds: windowSeconds, reset: second + windowSeconds };
      buckets.set(bucket, opened);
      return opened;
    },
    isOver: (window) => window.used >= window.limit,
    // A browser's preflight is not a call of the API; every other call counts, failed ones too.
    cost: (_status, { route }) => (route.kind === 'preflight' ? 0 : 1),
    rateLimitHeaders: ({ window, now }) => [
      ['X-RateLimit-Limit', String(window.limit)],
      ['X-RateLimit-Remaining', String(Math.max(0, window.limit - window.used))],
      ['X-RateLimit-Reset', String(window.reset)],
      ['Retry-After', String(window.reset - Math.floor(now / 1000))],
    ],
  };
}
