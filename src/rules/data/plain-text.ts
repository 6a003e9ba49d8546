import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf, rootNameOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';

/** A backslash may separate parts of a narration, as in `NIP\TRF\nwosu`: only one that no letter follows is an escape. */
const escaped =
  /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#[xX][\da-fA-F]{2,4});|\\u[\da-fA-F]{4}|\\[nrt"](?![\da-zA-Z])|%(?:20|26|[cC]3)/;
/** UTF-8 that was read as Latin-1 or Windows-1252 on its way, or could not be read at all. */
const broken = /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|\u00E2\u0080/;
/** Half a character: the other half was cut off. */
const halved = /\p{Surrogate}/u;
const address = /^[a-z][a-z0-9+.-]*:\/\//i;

export const plainText: ExchangeRule = {
  id: 'data/plain-text',
  clause: 'practice',
  title: 'Text is text: not escaped for HTML, not escaped twice for JSON, and not read in a wrong encoding',
  meaning: 'Users see &amp;, \\u00e9 and Ã© in names and descriptions.',
  check: (exchange, { contract: { envelope } }) => {
    if (objectOf(exchange)?.[envelope.data] === undefined) return undefined;
    for (const member of bodyMembers(exchange)) {
      if (rootNameOf(member) !== envelope.data || typeof member.value !== 'string' || address.test(member.value))
        continue;
      const found = (escaped.exec(member.value) ?? broken.exec(member.value) ?? halved.exec(member.value))?.[0];
      if (found === undefined) continue;
      return [
        {
          pointer: pointerOf(member),
          expected: 'the character itself',
          received: `${halved.test(found) ? 'half a character' : found} in ${JSON.stringify(member.value)}`,
        },
      ];
    }
    return [];
  },
};
