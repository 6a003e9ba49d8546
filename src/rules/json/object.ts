import { describeValue } from '../../core/describe.ts';
import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const object: ExchangeRule = {
  id: 'json/object',
  clause: 'S13',
  title: 'The body is one JSON object',
  meaning: 'Code that reads the fields of the standard response fails.',
  check: (exchange) => {
    const json = bodyOf(exchange)?.json;
    // A JSON text inside a string is reported by media-type/encoded-once.
    if (json === undefined || (typeof json === 'string' && /^\s*[{[]/.test(json))) return undefined;
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return [];
    return [{ pointer: '', expected: 'an object', received: describeValue(json) }];
  },
};
