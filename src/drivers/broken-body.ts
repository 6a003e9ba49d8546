import type { Plan } from '../core/exchange.ts';
import { headerValues } from '../core/http.ts';
import { syntaxErrorPlace } from '../core/json-syntax.ts';

/**
 * What is wrong with the body that a collection gives a request; undefined when it is as its Content-Type says. A server
 * that refuses such a body is right, so that it must not be sent as a correct one.
 */
export function brokenBody({ headers, body }: Plan): string | undefined {
  const json = headerValues(headers, 'content-type').some((value) => /\bjson\b/i.test(value));
  if (!json || typeof body !== 'string' || body === '') return undefined;
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    const { line, column } = syntaxErrorPlace(body);
    return `the body of the request is not valid JSON at line ${line}, column ${column}, with its variables filled in`;
  }
}
