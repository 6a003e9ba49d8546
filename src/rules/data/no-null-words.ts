import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf, rootNameOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';

const words = new Set([
  'null',
  '(null)',
  '<null>',
  'nil',
  'undefined',
  'NaN',
  'N/A',
  'n/a',
  'None',
  '-',
  '[object Object]',
]);
/** The zero of a clock in the place of a time that nobody knows; a birthday may fall on it. */
const zeroTime = /^(?:1970-01-01|0001-01-01|0000-00-00)[T ]00:00:00|^0000-00-00|^invalid date$/i;
const birthday = /dob|birth/i;
/** People may be called so; a lower-case `null` is still no name. */
const names = new Set(['None']);

export const noNullWords: ExchangeRule = {
  id: 'data/no-null-words',
  clause: 'S13',
  title: 'A field without information is null, not a word for it',
  meaning: 'Users read "null" or "N/A" as if it were their data, and searches find it.',
  check: (exchange, { contract: { envelope } }) => {
    if (objectOf(exchange)?.[envelope.data] === undefined) return undefined;
    for (const member of bodyMembers(exchange)) {
      if (rootNameOf(member) !== envelope.data || typeof member.value !== 'string') continue;
      const isZero = zeroTime.test(member.value) && !birthday.test(member.name);
      if (!words.has(member.value) && !isZero) continue;
      if (names.has(member.value) && /name/i.test(member.name)) continue;
      return [
        {
          pointer: pointerOf(member),
          expected: 'null, or a value',
          received: `the ${isZero ? 'zero of a clock,' : 'word'} ${JSON.stringify(member.value)}`,
        },
      ];
    }
    return [];
  },
};
