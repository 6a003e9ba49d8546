import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const encodedOnce: ExchangeRule = {
  id: 'media-type/encoded-once',
  clause: 'S12, S13',
  title: 'The body is JSON, not a JSON text inside a JSON string',
  meaning: 'The app gets one long string where it expects fields.',
  check: (exchange) => {
    const json = bodyOf(exchange)?.json;
    if (json === undefined) return undefined;
    if (typeof json !== 'string' || !/^\s*[{[]/.test(json)) return [];
    return [{ pointer: '', expected: 'an object', received: `the string ${JSON.stringify(json.slice(0, 40))}…` }];
  },
};
