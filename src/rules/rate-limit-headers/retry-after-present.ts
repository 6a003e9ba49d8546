import { headerValue } from '../../core/http.ts';
import type { ExchangeRule } from '../rule.ts';

export const retryAfterPresent: ExchangeRule = {
  id: 'rate-limit-headers/retry-after-present',
  clause: 'S10d',
  title: 'A 429 says how long to wait',
  meaning: 'Clients try again at once and stay limited.',
  check: ({ response }, { contract }) => {
    if (response?.status !== 429) return undefined;
    const name = contract.rateLimit.retryAfter;
    if (headerValue(response.headers, name) !== undefined) return [];
    return [
      { pointer: `header ${name}`, expected: 'whole seconds to wait, or a date', received: `no ${name} on a 429` },
    ];
  },
};
