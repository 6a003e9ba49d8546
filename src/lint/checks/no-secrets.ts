import type { Check } from '../finding.ts';
import { placeOf } from '../place.ts';
import { leavesOf } from '../texts.ts';

const secrets: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a JSON web token', /\beyJ[\w-]{8,}\.[\w-]{8,}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a key with a well-known beginning', /\b(sk|pk|rk)_(live|test)_\w{8,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}/],
  ['an Authorization value', /\b(Bearer|Basic) +(?!\{\{)[\w+/=.-]{16,}/],
];

/** PNG, JPEG, GIF and PDF in base64. */
const picture = /^(?:data:[\w/+.-]+;base64,)?(?:iVBORw0KGgo|\/9j\/|R0lGOD|JVBERi0)/;

export const noSecrets: Check = {
  id: 'no-secrets',
  title: 'No file holds a token, a key or a long random text',
  *find(suite) {
    for (const leaf of leavesOf(suite)) {
      const text = String(leaf.value);
      const what = secrets.find(([, pattern]) => pattern.test(text))?.[0] ?? randomText(text);
      if (what === undefined) continue;
      const remedy = 'put a {{variable}} in its place, and have the key replaced if it was ever pushed';
      yield {
        file: leaf.file,
        place: placeOf(suite, leaf),
        wrong: `it reads like ${what}: ${text.slice(0, 6)}…`,
        remedy,
      };
    }
  },
};

/** 32 characters and more of one word, in which letters and digits are as mixed as only chance mixes them. */
function randomText(text: string): string | undefined {
  if (picture.test(text)) return undefined;
  const words = text.match(/[A-Za-z0-9_+=]{32,}/g) ?? [];
  const random = words.some(
    (word) => (word.match(/\d+/g) ?? []).length > 1 && /[a-z]/i.test(word) && entropy(word) > 3,
  );
  return random ? 'a long random text' : undefined;
}

/** Bits for each character: prose and padding have few, random text has about five, random hex about four. */
function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
}
