import { headersAreDue, rateHeaders, singleValue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

export const remainingValue: ExchangeRule = {
  id: 'rate-limit-headers/remaining-value',
  clause: 'S10b',
  title: 'Remaining is a whole number from 0 to the limit, and 0 on a 429',
  meaning: 'Clients that compute with it wait for ever, or never.',
  check: (exchange, { contract }) => {
    const name = contract.rateLimit.headers.remaining;
    const value = singleValue(exchange, name);
    if (!headersAreDue(exchange) || value === undefined || value.includes(',')) return undefined;
    const { limit = contract.rateLimit.limit } = rateHeaders(exchange, contract);
    const broken = (expected: string) => [{ pointer: `header ${name}`, expected, received: value }];
    if (!/^\d+$/.test(value) || Number(value) > limit) return broken(`a whole number from 0 to ${limit}`);
    return exchange.response?.status === 429 && Number(value) > 0 ? broken('0, since the call was limited') : [];
  },
};
