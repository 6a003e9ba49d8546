import type { Check, Flaw } from '../finding.ts';
import { placeOf } from '../place.ts';
import type { LintSuite } from '../suite.ts';
import { type Leaf, leavesOf } from '../texts.ts';

/** Names that nobody can own (RFC 2606, RFC 6761). */
const reserved = String.raw`(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example|invalid|test|localhost)`;
const ownEmail = new RegExp(String.raw`@${reserved}$`, 'i');
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ownLink = new RegExp(String.raw`^https?://(?:${reserved}|127\.0\.0\.1)(?=[:/?#]|$)`, 'i');
const link = /https?:\/\/[^\s"\\]+/g;
/** An account number has ten digits, BVN, NIN and a local phone number eleven, one with the country's code thirteen. */
const number = /(?<![\w.+-])\+?(?:234\d{10}|\d{10,11})(?![\w-]|\.\d)/g;
/** Five zeros in a row, in front or behind the country's code, occur in no number that is in use. */
const synthetic = /^\+?(?:234)?0{5}/;
const aboutPeople = /nuban|bvn|nin$|phone|account_?number/i;
/** Numbers of seconds look like account numbers. */
const aboutTime = /reset|retry|time|date|_at$|^iat$|^exp$/i;

export const noPersonalData: Check = {
  id: 'no-personal-data',
  title:
    'No file holds what could belong to somebody: numbers of accounts, people and phones, e-mail addresses, pictures',
  *find(suite) {
    for (const leaf of leavesOf(suite)) {
      for (const flaw of judge(suite, leaf)) yield { file: leaf.file, place: placeOf(suite, leaf), ...flaw };
    }
  },
};

function* judge(suite: LintSuite, leaf: Leaf): Generator<Pick<Flaw, 'wrong' | 'remedy'>> {
  for (const found of numbersIn(leaf)) {
    const remedy = 'write one that begins with zeros, such as 0000000101 or 2340000000001';
    yield { wrong: `${found} could be an account number, BVN, NIN or phone number of somebody`, remedy };
  }
  const text = String(leaf.value);
  for (const address of text.match(email) ?? []) {
    if (ownEmail.test(address)) continue;
    yield { wrong: `${address} could be the address of somebody`, remedy: 'write one at example.invalid' };
  }
  // Answers of banks link to photos of people; addresses elsewhere are those of the API and of standards.
  const inAnswer = leaf.file === suite.collection.file && leaf.path.includes('response') && leaf.path.includes('body');
  for (const address of (inAnswer ? text.match(link) : null) ?? []) {
    if (ownLink.test(address)) continue;
    yield { wrong: `${address} could show a picture of somebody`, remedy: 'write one at images.example.invalid' };
  }
}

function numbersIn({ key, value }: Leaf): string[] {
  if (typeof value === 'number' && !aboutPeople.test(key)) return [];
  if (aboutTime.test(key)) return [];
  return (String(value).match(number) ?? []).filter((digits) => !synthetic.test(digits));
}
