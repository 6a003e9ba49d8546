import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

/** Messages are no stable text, so only wording that states a success counts. */
const success = /\bsuccess(ful|fully|fuly)?\b|\bsuccesfully\b/i;
const negation = /\b(un|not |no |without )success|\bfail|\berror|\bcould not|\bcannot|\bunable/i;

export const errorMessage: ExchangeRule = {
  id: 'envelope/error-message',
  clause: 'practice',
  title: 'The message of an error does not state a success',
  meaning: 'The user reads that it worked.',
  check: (exchange, { contract: { envelope } }) => {
    const message = objectOf(exchange)?.[envelope.message];
    const status = exchange.response?.status ?? 0;
    if (status < 400 || typeof message !== 'string') return undefined;
    if (!success.test(message) || negation.test(message)) return [];
    const expected = `a message that tells why the status is ${status}`;
    return [{ pointer: `/${envelope.message}`, expected, received: JSON.stringify(message) }];
  },
};
