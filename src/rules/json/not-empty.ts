import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const notEmpty: ExchangeRule = {
  id: 'json/not-empty',
  clause: 'S12, S13',
  title: 'Every response has a body',
  meaning: 'The app fails to parse nothing, or takes it for an empty success.',
  check: (exchange) => {
    const body = bodyOf(exchange);
    if (body === undefined || body.undecodable) return undefined;
    if (body.bytes.length > 0) return [];
    return [
      { pointer: '', expected: 'the standard JSON body', received: `0 bytes (status ${exchange.response?.status})` },
    ];
  },
};
