import { headersAreDue, rateHeaders, singleValue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

export const remainingValue: ExchangeRule = {
  id: 'rate-limit-headers/remaining-value',
  clause: 'S10b',
  title: 'Remaining is a whole number from 0 to the limit',
  meaning: 'Clients that compute with it wait for ever, or never.',
  check: (exchange, { contract }) => {
    const name = contract.rateLimit.headers.remaining;
    const value = singleValue(exchange, name);
    if (!headersAreDue(exchange) || value === undefined || value.includes(',')) return undefined;
    const { limit = contract.rateLimit.limit } = rateHeaders(exchange, contract);
    if (/^\d+$/.test(value) && Number(value) <= limit) return [];
    return [{ pointer: `header ${name}`, expected: `a whole number from 0 to ${limit}`, received: value }];
  },
};
