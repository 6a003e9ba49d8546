import { describeValue } from '../../core/describe.ts';
import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';

export const ownRecords: ExchangeRule = {
  id: 'environment/own-records',
  clause: 'S5',
  title: 'Sandbox and production each return their own records',
  meaning: 'Test data appears to real users, or real data to testers.',
  check: (exchange, { contract: { environmentField }, targetKind, baseUrl }) => {
    const body = objectOf(exchange);
    if (body === undefined || !exchange.request.url.startsWith(`${baseUrl}/`)) return undefined;
    const other = targetKind === 'sandbox' ? environmentField.production : environmentField.sandbox;
    let seen = false;
    for (const member of bodyMembers(exchange)) {
      if (member.name !== environmentField.name) continue;
      seen = true;
      if (typeof member.value !== 'string' || !other.includes(member.value)) continue;
      const expected = `a record of the ${targetKind} environment`;
      return [{ pointer: pointerOf(member), expected, received: describeValue(member.value) }];
    }
    return seen ? [] : undefined;
  },
};
