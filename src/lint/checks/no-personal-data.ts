import type { Check } from '../finding.ts';
import { leavesOf } from '../texts.ts';

const reserved = String.raw`(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example|invalid|test|localhost)`;
const ownEmail = new RegExp(String.raw`@${reserved}$`, 'i');
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** An account number has ten digits, BVN, NIN and a local phone number eleven, one with the country's code thirteen. */
const number = /(?<![\w.+-])\+?(?:234\d{10}|\d{10,11})(?![\w.-])/g;
/** Five zeros in a row, in front or behind the country's code, occur in no number that is in use. */
const synthetic = /^\+?(?:234)?0{5}/;
const aboutPeople = /nuban|bvn|nin$|phone|account_number|accountNumber/i;
/** Numbers of seconds look like account numbers. */
const aboutTime = /reset|retry|time|date|_at$|^iat$|^exp$/i;

export const noPersonalData: Check = {
  id: 'no-personal-data',
  title: 'No file holds what could belong to somebody: numbers of accounts, people and phones, e-mail addresses',
  *find(suite) {
    for (const { file, place, key, value } of leavesOf(suite)) {
      for (const found of numbersIn(key, value)) {
        const wrong = `${found} could be an account number, BVN, NIN or phone number of somebody`;
        yield { file, place, wrong, remedy: 'write one that begins with zeros, such as 0000000101 or 2340000000001' };
      }
      for (const address of String(value).match(email) ?? []) {
        if (ownEmail.test(address)) continue;
        const remedy = 'write one at example.invalid';
        yield { file, place, wrong: `${address} could be the address of somebody`, remedy };
      }
    }
  },
};

function numbersIn(key: string, value: string | number): string[] {
  if (typeof value === 'number' && !aboutPeople.test(key)) return [];
  if (aboutTime.test(key)) return [];
  return (String(value).match(number) ?? []).filter((digits) => !synthetic.test(digits));
}
