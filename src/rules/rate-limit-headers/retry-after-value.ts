import { singleValue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';
import { waitSeconds } from '../wait.ts';

export const retryAfterValue: ExchangeRule = {
  id: 'rate-limit-headers/retry-after-value',
  clause: 'S10d, RFC 9110 §10.2.3',
  title: 'Retry-After is whole seconds, or a date, and at most one window long; on a 429 it is not 0',
  meaning: 'Clients cannot read it, try again too early, or wait for hours.',
  check: (exchange, { contract }) => {
    const { retryAfter, windowSeconds } = contract.rateLimit;
    const value = singleValue(exchange, retryAfter);
    if (value === undefined || exchange.response?.status === 503) return undefined;
    const broken = (expected: string) => [{ pointer: `header ${retryAfter}`, expected, received: value }];
    const wait = waitSeconds(exchange, contract);
    if (wait === undefined) return broken('whole seconds, or a date such as Tue, 24 Nov 2026 15:00:00 GMT');
    // One second for rounding up, one for the second in which the Date was written.
    if (wait > windowSeconds + 2) return broken(`at most ${windowSeconds} s`);
    if (exchange.response?.status !== 429) return [];
    // It may end before Reset: in a sliding window one call is free before all are. The test of the limit waits so long.
    return wait <= 0 ? broken('more than 0 s while the limit holds') : [];
  },
};
