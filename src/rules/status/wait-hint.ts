import { headerValue } from '../../core/http.ts';
import type { ExchangeRule } from '../rule.ts';

export const waitHint: ExchangeRule = {
  id: 'status/wait-hint',
  clause: 'practice, RFC 9110 §15.6.4',
  title: 'A 503 says when to try again',
  meaning: 'Apps retry at once, all together, and keep the service down.',
  check: ({ response }, { contract }) => {
    if (response?.status !== 503) return undefined;
    const name = contract.rateLimit.retryAfter;
    if (headerValue(response.headers, name) !== undefined) return [];
    return [
      { pointer: `header ${name}`, expected: 'whole seconds to wait, or a date', received: `no ${name} on a 503` },
    ];
  },
};
