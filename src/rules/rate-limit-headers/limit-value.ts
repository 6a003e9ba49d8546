import { headersAreDue, singleValue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

export const limitValue: ExchangeRule = {
  id: 'rate-limit-headers/limit-value',
  clause: 'S9, S10a',
  title: 'The announced limit is the promised one: 60 requests a minute',
  meaning: 'Clients pace themselves to another limit than the one in the documentation.',
  check: (exchange, { contract: { rateLimit } }) => {
    const value = singleValue(exchange, rateLimit.headers.limit);
    if (!headersAreDue(exchange) || value === undefined || value.includes(',')) return undefined;
    if (value === String(rateLimit.limit)) return [];
    return [{ pointer: `header ${rateLimit.headers.limit}`, expected: String(rateLimit.limit), received: value }];
  },
};
