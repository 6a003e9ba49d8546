import type { Plan } from '../core/exchange.ts';
import { syntaxErrorOffset } from '../core/json-syntax.ts';

/**
 * What is wrong with the body that a collection gives a request; undefined when it is as its Content-Type says. A server
 * that refuses such a body is right, so that it must not be sent as a correct one.
 */
export function brokenBody({ headers, body }: Plan): string | undefined {
  const json = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /\bjson\b/i.test(value));
  if (!json || typeof body !== 'string' || body === '') return undefined;
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    const before = body.slice(0, syntaxErrorOffset(body)).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    return `the body of the request is not valid JSON at ${place}, with its variables filled in`;
  }
}
