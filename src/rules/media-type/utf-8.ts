import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const utf8: ExchangeRule = {
  id: 'media-type/utf-8',
  clause: 'RFC 8259 §8.1',
  title: 'The bytes of the body are UTF-8',
  meaning: 'Parsers fail, or put replacement characters into names.',
  check: (exchange) => {
    const body = bodyOf(exchange);
    if (body === undefined || body.undecodable) return undefined;
    if (body.text !== undefined) return [];
    return [{ pointer: '', expected: 'UTF-8', received: `an invalid sequence at byte ${firstInvalid(body.bytes)}` }];
  },
};

/** Where decoding and encoding again first gives other bytes. */
function firstInvalid(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  return bytes.findIndex((byte, index) => byte !== again[index]);
}
