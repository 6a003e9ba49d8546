import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

/** Operations that ask a third party, and are documented to give up after a minute. */
const tag = 'slow';

export const slowOperation: ExchangeRule = {
  id: 'status/slow-operation',
  clause: 'practice, S11',
  title: 'An operation that takes over a minute gives up with a JSON 503',
  meaning: 'The app hangs, or cannot tell a slow bank from a broken service.',
  check: (exchange, { operation }) => {
    const { failure, response } = exchange;
    if (operation(exchange.operation)?.tags.includes(tag) !== true) return undefined;
    if (failure?.kind === 'timeout') {
      return [{ pointer: '', expected: 'a 503 with a JSON body', received: failure.message }];
    }
    if (response === undefined || ![502, 503, 504].includes(response.status)) return undefined;
    if (response.status === 503 && objectOf(exchange) !== undefined) return [];
    const body = objectOf(exchange) === undefined ? 'no JSON body' : 'a JSON body';
    return [{ pointer: '', expected: 'a 503 with a JSON body', received: `a ${response.status} with ${body}` }];
  },
};
