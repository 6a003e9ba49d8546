import { headerValue } from '../../core/http.ts';
import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const charset: ExchangeRule = {
  id: 'media-type/charset',
  clause: 'RFC 8259 §8.1',
  title: 'JSON is UTF-8 and is not declared as anything else',
  meaning: 'Names with letters outside ASCII arrive garbled.',
  check: (exchange) => {
    if (bodyOf(exchange) === undefined) return undefined;
    const type = headerValue(exchange.response?.headers ?? [], 'content-type') ?? '';
    const declared = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
    if (declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared)) return [];
    return [{ pointer: 'header Content-Type', expected: 'charset utf-8, or none', received: type }];
  },
};
