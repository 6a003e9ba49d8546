import { bodyMembers } from '../body.ts';
import { pointerOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';

/** What is secret by its form, under whatever name. */
const secrets: readonly (readonly [what: string, form: RegExp])[] = [
  ['the hash of a password', /^\$(?:2[abxy]?\$\d\d|argon2(?:id?|d)|scrypt|pbkdf2[\w-]*)\$\S{20,}$/],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ['a cloud access key', /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/],
  ['a live key of a service', /\b[sr]k_live_\w{16,}/],
];

export const noSecrets: ExchangeRule = {
  id: 'exposure/no-secrets',
  clause: 'practice, OWASP API3',
  title: 'No value of a response is a secret of somebody',
  meaning: 'Whoever sees the answer can try to log in as that person, or as the server.',
  check: (exchange) => {
    const members = bodyMembers(exchange);
    if (members.length === 0) return undefined;
    for (const member of members) {
      const { value } = member;
      if (typeof value !== 'string') continue;
      const found = secrets.find(([, form]) => form.test(value));
      if (found === undefined) continue;
      return [{ pointer: pointerOf(member), expected: 'no secret', received: found[0] }];
    }
    return [];
  },
};
