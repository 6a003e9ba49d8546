import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const agreement: ExchangeRule = {
  id: 'status/agreement',
  clause: 'S11',
  title: 'The HTTP status and the status in the body say the same',
  meaning: 'An app that trusts one of them treats a failure as a success.',
  check: (exchange, { contract: { envelope } }) => {
    const word = objectOf(exchange)?.[envelope.status];
    const status = exchange.response?.status ?? 0;
    if (typeof word !== 'string' || status < 200) return undefined;
    const failed = status >= 400;
    const lies = failed ? word.toLowerCase() === envelope.success : word.toLowerCase() === envelope.error;
    if (!lies) return [];
    const expected = `"${failed ? envelope.error : envelope.success}" in a ${status} response`;
    return [{ pointer: `/${envelope.status}`, expected, received: `"${word}"` }];
  },
};
