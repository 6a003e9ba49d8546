import { headersAreDue, isList, rateHeaders, singleValue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

/** The Date has whole seconds, and an answer may be on its way when the second turns. */
const slack = 1;
const earliestEpoch = 1_000_000_000;
const latestEpoch = 100_000_000_000;

export const resetValue: ExchangeRule = {
  id: 'rate-limit-headers/reset-value',
  clause: 'S10c',
  title: 'Reset is the end of the present window, in UNIX seconds',
  meaning: 'Clients wait for years, or do not wait at all.',
  check: (exchange, { contract }) => {
    const { headers, windowSeconds } = contract.rateLimit;
    const value = singleValue(exchange, headers.reset);
    if (!headersAreDue(exchange) || value === undefined || isList(value)) return undefined;
    const broken = (expected: string, received: string) => [{ pointer: `header ${headers.reset}`, expected, received }];
    if (!/^\d+$/.test(value)) return broken('whole UNIX seconds', value);
    const reset = Number(value);
    if (reset < earliestEpoch) return broken('UNIX seconds', `${value}, which looks like seconds from now`);
    if (reset > latestEpoch) return broken('UNIX seconds', `${value}, which looks like milliseconds`);
    const ahead = reset - rateHeaders(exchange, contract).date;
    // Calls are counted when they arrive, and Date is written when they are answered: a window may end in between.
    if (ahead < -slack - Math.floor(exchange.durationMs / 1_000))
      return broken('a time that is not past', `${value}, ${-ahead} s before the Date of the response`);
    if (ahead > windowSeconds + slack) {
      return broken(`a time at most ${windowSeconds} s ahead`, `${value}, ${ahead} s after the Date of the response`);
    }
    return [];
  },
};
