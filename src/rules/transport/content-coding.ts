import { headerValue } from '../../core/http.ts';
import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const contentCoding: ExchangeRule = {
  id: 'transport/content-coding',
  clause: 'RFC 9110 §8.4',
  title: 'The body is coded as Content-Encoding says',
  meaning: 'HTTP clients cannot decode the body, or hand compressed bytes to the app.',
  check: (exchange) => {
    const body = bodyOf(exchange);
    if (body === undefined) return undefined;
    const declared = headerValue(exchange.response?.headers ?? [], 'content-encoding') ?? 'none';
    const pointer = 'header Content-Encoding';
    if (body.undecodable) return [{ pointer, expected: `a body coded as ${declared}`, received: 'a body that is not' }];
    const gzipped = body.bytes[0] === 0x1f && body.bytes[1] === 0x8b;
    return gzipped ? [{ pointer, expected: 'the coding of the body', received: `${declared}, and a gzip body` }] : [];
  },
};
