import type { Exchange } from '../../core/exchange.ts';
import type { Observation } from '../../core/rule.ts';
import { describeValue } from '../../core/describe.ts';
import { successOf } from '../body.ts';
import type { SequenceRule } from '../rule.ts';
import { thingsIn, type Thing } from '../things.ts';

interface Seen {
  readonly value: string | number | boolean;
  readonly operation: string;
}

/** What changes by itself, or differs from one view to the next. */
const changing =
  /updated|status|balance|count|total|score|confidence|number|limit|running|completed|connected|unique|views|^last_|^next_|icon|logo|url|^__v$|message|^type$|slug|^id$|^_id$/i;

export const sameEverywhere: SequenceRule = {
  id: 'data/same-everywhere',
  clause: 'practice',
  title: 'The same thing shows the same values on every operation',
  meaning: 'A list and its detail page contradict each other, and nobody knows which one is right.',
  check: (exchanges, context) => {
    const known = new Map<string, Seen>();
    return exchanges.flatMap((exchange) => {
      const body = successOf(exchange);
      const operation = context.operation(exchange.operation);
      if (body === undefined || operation === undefined) return [];
      // What was written may show from now on.
      if (operation.effect !== 'read') known.clear();
      const things = thingsIn(body, operation, context);
      if (operation.effect !== 'read' || things.length === 0) return [];
      const { compared, found } = compare(things, exchange, known);
      return compared ? [{ exchange, broken: found }] : [];
    });
  },
};

/** Whether anything was seen in an earlier answer too, and the first value that such an answer contradicts. */
function compare(
  things: readonly Thing[],
  exchange: Exchange,
  known: Map<string, Seen>,
): { readonly compared: boolean; readonly found: Observation | undefined } {
  let compared = false;
  let found: Observation | undefined;
  for (const { kind, id, pointer, members } of things) {
    for (const [name, value] of Object.entries(members)) {
      if (!isPlain(value) || changing.test(name)) continue;
      const key = `${kind} ${id} ${name}`;
      const before = known.get(key);
      if (before === undefined) known.set(key, { value, operation: exchange.operation });
      if (typeof before?.value !== typeof value) continue;
      compared = true;
      if (before === undefined || comparable(before.value) === comparable(value)) continue;
      const expected = `${describeValue(before.value)}, as in ${before.operation}`;
      found ??= { pointer: `${pointer}/${name}`, expected, received: describeValue(value) };
    }
  }
  return { compared, found };
}

function isPlain(value: unknown): value is Seen['value'] {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '');
}

/** Letter case and spaces of names differ from view to view, and one moment can be written with and without fractions. */
function comparable(value: Seen['value']): Seen['value'] {
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return Math.floor(Date.parse(value) / 1_000);
  return value.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
