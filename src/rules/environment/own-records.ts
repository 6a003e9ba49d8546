import { describeValue } from '../../core/describe.ts';
import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf } from '../members.ts';
import type { ExchangeRule, RuleContext } from '../rule.ts';

export const ownRecords: ExchangeRule = {
  id: 'environment/own-records',
  clause: 'S5',
  title: 'Sandbox and production each return their own records',
  meaning: 'Test data appears to real users, or real data to testers.',
  check: (exchange, context) => {
    const { environmentField } = context.contract;
    const kind = kindOf(exchange.request.url, context);
    if (kind === undefined || objectOf(exchange) === undefined) return undefined;
    const other = kind === 'sandbox' ? environmentField.production : environmentField.sandbox;
    let seen = false;
    for (const member of bodyMembers(exchange)) {
      if (member.name !== environmentField.name) continue;
      seen = true;
      if (typeof member.value !== 'string' || !other.includes(member.value)) continue;
      const expected = `a record of the ${kind} environment`;
      return [{ pointer: pointerOf(member), expected, received: describeValue(member.value) }];
    }
    return seen ? [] : undefined;
  },
};

/** The environment that a URL belongs to, as S5 tells them apart: a test may ask the one that is not the target, too. */
function kindOf(url: string, { baseUrl, targetKind }: RuleContext): RuleContext['targetKind'] | undefined {
  if (targetKind === 'production' && url.startsWith(`${baseUrl}/sandbox/`)) return 'sandbox';
  if (url.startsWith(`${baseUrl}/`)) return targetKind;
  return url.startsWith(`${baseUrl.replace(/\/sandbox$/, '')}/`) ? 'production' : undefined;
}
