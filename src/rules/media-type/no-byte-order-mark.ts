import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const noByteOrderMark: ExchangeRule = {
  id: 'media-type/no-byte-order-mark',
  clause: 'RFC 8259 §8.1',
  title: 'The body does not begin with a byte order mark',
  meaning: 'Strict JSON parsers refuse the whole body.',
  check: (exchange) => {
    const bytes = bodyOf(exchange)?.bytes;
    if (bytes === undefined || bytes.length === 0) return undefined;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? [{ pointer: '', expected: '"{" as the first byte', received: 'the byte order mark EF BB BF' }] : [];
  },
};
