import { objectOf, bodyMembers } from '../body.ts';
import { pointerOf } from '../members.ts';
import { rateHeaders } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

/** Clocks of two machines of the server may differ by so much. */
const slackMs = 60_000;

export const timeOrder: ExchangeRule = {
  id: 'data/time-order',
  clause: 'practice',
  title: 'Nothing was created in the future, or after it was last updated',
  meaning: 'Lists sorted by time are wrong, and an app that asks for what is new misses things or never ends.',
  check: (exchange, { contract }) => {
    const { created, updated } = contract.timestamps;
    if (objectOf(exchange) === undefined) return undefined;
    const now = rateHeaders(exchange, contract).date * 1_000;
    const members = bodyMembers(exchange);
    const updates = new Map(members.filter(({ name }) => name === updated).map((each) => [each.within, each.value]));
    let judged = false;
    for (const member of members) {
      const createdAt = member.name === created ? timeOf(member.value) : undefined;
      if (createdAt === undefined) continue;
      judged = true;
      const update = updates.get(member.within);
      const updatedAt = timeOf(update) ?? Infinity;
      if (createdAt <= Math.min(now, updatedAt) + slackMs) continue;
      const expected =
        createdAt > updatedAt + slackMs
          ? `no later than ${updated}, ${String(update)}`
          : `no later than the Date of the answer, ${new Date(now).toISOString()}`;
      return [{ pointer: pointerOf(member), expected, received: String(member.value) }];
    }
    return judged ? [] : undefined;
  },
};

/** Milliseconds since 1970; undefined for what is no date and time with a zone, which the schema says. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
