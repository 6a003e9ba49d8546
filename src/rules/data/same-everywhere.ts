import type { Observation } from '../../core/rule.ts';
import { describeValue } from '../../core/describe.ts';
import { successOf } from '../body.ts';
import type { Shown } from '../earlier.ts';
import type { ExchangeRule, Finding } from '../rule.ts';
import { thingsIn, type Thing } from '../things.ts';

/** What changes by itself, or differs from one view to the next. */
const changing =
  /updated|status|balance|count|total|score|confidence|number|limit|running|completed|connected|unique|views|^last_|^next_|icon|logo|url|^__v$|message|^type$|slug|^id$|^_id$/i;

/** Amounts change, but not to their hundredth from one answer to the next: then the one is in kobo, the other in naira. */
const money = /balance/i;

export const sameEverywhere: ExchangeRule = {
  id: 'data/same-everywhere',
  clause: 'practice',
  title: 'The same thing shows the same values on every operation',
  meaning: 'A list and its detail page contradict each other, and nobody knows which one is right.',
  check: (exchange, context) => {
    const operation = context.operation(exchange.operation);
    if (context.earlier === undefined || operation === undefined || exchange.key === '') return undefined;
    const shown = context.earlier.shownTo(exchange.key);
    // What is written may show from now on.
    if (operation.effect !== 'read') shown.clear();
    const body = successOf(exchange);
    if (body === undefined || operation.effect !== 'read') return undefined;
    return compare(thingsIn(body, operation, context), operation.name, shown);
  },
};

/** The first value that an earlier answer contradicts; undefined where none showed the same things. */
function compare(things: readonly Thing[], operation: string, shown: Map<string, Shown>): Finding {
  let compared = false;
  let found: Observation | undefined;
  for (const { kind, id, pointer, members } of things) {
    for (const [name, value] of Object.entries(members)) {
      if (!isPlain(value)) continue;
      const changes = changing.test(name);
      if (changes && !money.test(name)) continue;
      const key = `${kind} ${id} ${name}`;
      const before = shown.get(key);
      if (before === undefined) shown.set(key, { value, operation });
      if (typeof before?.value !== typeof value) continue;
      compared = true;
      if (before === undefined || agree(before.value, value, changes && !isHistory(name, members))) continue;
      const expected = `${describeValue(before.value)}, as in ${before.operation}`;
      found ??= { pointer: `${pointer}/${name}`, expected, received: describeValue(value) };
    }
  }
  if (found !== undefined) return [found];
  return compared ? [] : undefined;
}

/** What a transaction left on its account does not change any more. */
function isHistory(name: string, members: Thing['members']): boolean {
  return name === 'balance' && 'trans_date' in members;
}

function agree(one: Shown['value'], other: Shown['value'], mayChange: boolean): boolean {
  if (one === other) return true;
  if (!mayChange) return comparable(one) === comparable(other);
  if (typeof one !== 'number' || typeof other !== 'number') return true;
  return [100, 0.01].every((hundredfold) => Math.abs(one / other / hundredfold - 1) > 1e-9);
}

function isPlain(value: unknown): value is Shown['value'] {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '');
}

/** Letter case and spaces of names differ from view to view, and one moment can be written with and without fractions. */
function comparable(value: Shown['value']): Shown['value'] {
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return Math.floor(Date.parse(value) / 1_000);
  return value.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
