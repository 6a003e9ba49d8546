import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

const token = /"((?:[^"\\]|\\.)*)"\s*(:)?|[{}[\]]/g;

export const uniqueNames: ExchangeRule = {
  id: 'json/unique-names',
  clause: 'RFC 8259 §4',
  title: 'No object has the same name twice',
  meaning: 'Parsers keep one of the two values, and not all the same one.',
  check: (exchange) => {
    const body = bodyOf(exchange);
    if (body?.text === undefined || body.json === undefined) return undefined;
    // Reading keeps one of two, and writing what was read gives another text then.
    const name = body.plain ? undefined : firstRepeated(body.text);
    return name === undefined
      ? []
      : [{ pointer: '', expected: 'each name once', received: `"${name}" twice in one object` }];
  },
};

/** Only called on texts that parsed, so brackets match. */
function firstRepeated(text: string): string | undefined {
  const scopes: Set<string>[] = [];
  for (const [whole, name, colon] of text.matchAll(token)) {
    if (whole === '{' || whole === '[') scopes.push(new Set());
    else if (whole === '}' || whole === ']') scopes.pop();
    else if (colon !== undefined && name !== undefined) {
      if (scopes.at(-1)?.has(name)) return name;
      scopes.at(-1)?.add(name);
    }
  }
  return undefined;
}
