import { rateHeaders } from '../rate-headers.ts';
import type { SequenceRule } from '../rule.ts';
import { waitSeconds } from '../wait.ts';

export const retryAfterCountsDown: SequenceRule = {
  id: 'rate-limit-headers/retry-after-counts-down',
  clause: 'practice, S10d',
  title: 'Retry-After gets smaller while the limit holds',
  meaning: 'Clients that ask again are told to wait the full time each time.',
  check: (exchanges, { contract }) => {
    const limited = exchanges.flatMap((exchange) => {
      const wait = exchange.response?.status === 429 ? waitSeconds(exchange, contract) : undefined;
      return wait === undefined ? [] : [{ exchange, wait, ...rateHeaders(exchange, contract) }];
    });
    return limited.slice(1).flatMap(({ exchange, wait, date }, index) => {
      const before = limited[index];
      // One second is lost in rounding, so it takes two to see a difference.
      if (before === undefined || date - before.date < 2 || date - before.date > before.wait) return [];
      const expected = `about ${before.wait - (date - before.date)} s, ${date - before.date} s after it was ${before.wait} s`;
      const broken = { pointer: `header ${contract.rateLimit.retryAfter}`, expected, received: `${wait} s` };
      return [{ exchange, broken: wait < before.wait ? undefined : broken }];
    });
  },
};
