import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';
import { usable } from '../usable-schema.ts';

const internal =
  /^(pass(word|wd|phrase)?|pwd|(password|pass)_?hash|hash(ed)?(_?password)?|salt|secret(_?key)?|private_?key|api_?key|(access_?|refresh_?|auth_?|session_?)?token|enc_?key|otp|pin|cvv)$/i;

export const noInternalFields: ExchangeRule = {
  id: 'exposure/no-internal-fields',
  clause: 'practice, OWASP API3',
  title: 'A response holds no password, hash, salt or token',
  meaning: 'Whoever can read the response can log in as somebody else.',
  check: (exchange, context) => {
    const body = objectOf(exchange);
    // Where only the envelope is known, a field of that name may be documented elsewhere.
    const operation = context.operation(exchange.operation);
    if (body === undefined || operation?.evidence === 'envelope') return undefined;
    const documented = context.schemas.fieldNames(exchange.operation);
    for (const member of bodyMembers(exchange)) {
      if (!internal.test(member.name) || member.value === null || documented.has(member.name)) continue;
      // Nobody can tell whether a schema that is missing or broken documents it.
      if (operation !== undefined) usable(context.schemas.response(operation.name));
      return [
        { pointer: pointerOf(member), expected: 'no such field', received: 'a field that is internal by its name' },
      ];
    }
    return [];
  },
};
