import { headerValues } from '../../core/http.ts';
import { headersAreDue, isList } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

export const once: ExchangeRule = {
  id: 'rate-limit-headers/once',
  clause: 'RFC 9110 §5.3',
  title: 'Each limit header stands in the response once, with one value',
  meaning: 'Clients read "60, 100", or whichever of the two comes first.',
  check: (exchange, { contract: { rateLimit } }) => {
    if (!headersAreDue(exchange)) return undefined;
    const names = [...Object.values(rateLimit.headers), rateLimit.retryAfter];
    const doubled = names.flatMap((name) => {
      const values = headerValues(exchange.response?.headers ?? [], name);
      return values.length > 1 || values.some(isList) ? [{ name, values }] : [];
    });
    return doubled.map(({ name, values }) => ({
      pointer: `header ${name}`,
      expected: 'one value',
      received: values.join(' and '),
    }));
  },
};
