import { bodyOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

/** Strings are matched so that digits inside them are passed over. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What reading changes shows in the text that is written again; the others have so many digits. */
const manyDigits = /\d{16}/;

export const safeNumbers: ExchangeRule = {
  id: 'json/safe-numbers',
  clause: 'RFC 8259 §6',
  title: 'No number is larger than clients can hold',
  meaning: 'JavaScript and others round it: an id or an amount changes without an error.',
  check: (exchange) => {
    const body = bodyOf(exchange);
    if (body?.text === undefined || body.json === undefined) return undefined;
    if (body.plain && !manyDigits.test(body.text)) return [];
    const unsafe = [...body.text.matchAll(token)]
      .map(([text]) => text)
      .find((text) => !text.startsWith('"') && changes(text));
    if (unsafe === undefined) return [];
    return [{ pointer: '', expected: 'integers within ±(2^53−1) and finite numbers', received: unsafe }];
  },
};

function changes(text: string): boolean {
  const number = Number(text);
  if (!Number.isFinite(number)) return true;
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number);
}
