import type { Note, Verdict } from '../../src/core/verdict.ts';

/** Longest curl line of a golden text: the whole of a large body would be nothing to read. */
const longestCurl = 700;

/** A verdict as it is in each run: another port, other keys, the time and the number of times are of no interest. */
export function steadyVerdict<T extends Verdict | Note>(verdict: T, places: Readonly<Record<string, string>> = {}): T {
  const text = (value: string): string =>
    Object.entries(places)
      .reduce((known, [place, name]) => known.replaceAll(place, name), value)
      .replaceAll('\u0000', '␀')
      .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://api.test')
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'UUID')
      .replaceAll(/[\w-]{30,}/g, 'KEY')
      .replaceAll(/\b\d+ ms\b/g, 'N ms')
      .replaceAll(/\b\d{4} s\b/g, 'N s')
      .replaceAll(/after the \d+ s\b/g, 'after the N s');
  const { operation, expected, received, curl, patch } = verdict;
  return {
    ...verdict,
    operation: text(operation),
    expected: text(expected),
    received: text(received),
    curl: text(curl).slice(0, longestCurl),
    count: 1,
    ...(patch === undefined ? {} : { patch: { ...patch, schema: text(patch.schema) } }),
  };
}
