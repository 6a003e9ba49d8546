import { describeValue } from '../../core/describe.ts';
import type { Exchange } from '../../core/exchange.ts';
import { valueAt } from '../../core/json-pointer.ts';
import type { Observation } from '../../core/rule.ts';
import { successOf } from '../body.ts';
import { pageOf } from '../page-of.ts';
import { requestFields } from '../request-fields.ts';
import type { ExchangeRule, RuleContext } from '../rule.ts';

/** Only these say by their name that every item belongs to what was asked for. */
const selects = /\/(getBy|byRecord|getAccountDetails|find-customers-by)/;

export const filters: ExchangeRule = {
  id: 'data/filters',
  clause: 'practice, OWASP API1',
  title: 'Everything that comes back belongs to what was asked for',
  meaning: "One customer's data is shown to another.",
  check: (exchange, context) => {
    if (!selects.test(exchange.request.url)) return undefined;
    const items = itemsOf(exchange, context);
    if (items === undefined || items.length === 0) return undefined;
    return [
      ...wrongReferences(exchange, items, context),
      ...wrongPairs(exchange, items, context),
      ...wrongDates(exchange, items, context),
    ].slice(0, 3);
  },
};

interface Item {
  readonly pointer: string;
  readonly value: unknown;
}

function itemsOf(exchange: Exchange, context: RuleContext): Item[] | undefined {
  const page = pageOf(exchange, context);
  if (page !== undefined) return page.items.map((value, index) => ({ pointer: `${page.pointer}/${index}`, value }));
  const { data } = context.contract.envelope;
  const value = successOf(exchange)?.[data];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = Object.entries(value);
  // `data` is the thing itself, or holds it as its only member.
  const [only] = members.length === 1 ? members : [];
  return only === undefined ? [{ pointer: `/${data}`, value }] : [{ pointer: `/${data}/${only[0]}`, value: only[1] }];
}

function* wrongReferences(
  exchange: Exchange,
  items: readonly Item[],
  { contract }: RuleContext,
): Generator<Observation> {
  for (const [field, wanted] of Object.entries(requestFields(exchange))) {
    const paths = Object.hasOwn(contract.echoes, field) ? contract.echoes[field] : undefined;
    if (paths === undefined || typeof wanted !== 'string') continue;
    for (const { pointer, value } of items) {
      const found = paths.flatMap((path) => {
        const at = valueAt(value, path.split('.'));
        return typeof at === 'string' && at !== '' ? [{ path, at }] : [];
      });
      const [first] = found;
      if (first === undefined || found.some(({ at }) => at === wanted)) continue;
      yield {
        pointer: `${pointer}/${first.path.replaceAll('.', '/')}`,
        expected: `"${wanted}", as asked for by ${field}`,
        received: `"${first.at}"`,
      };
      break;
    }
  }
}

/** `{"type": "debit", "value": …}`: the one field names a member of the items, the other what stands there. */
function* wrongPairs(exchange: Exchange, items: readonly Item[], { contract }: RuleContext): Generator<Observation> {
  const fields = requestFields(exchange);
  for (const { name, value, match, oneOf } of contract.pairs) {
    const [member, wanted] = [fields[name], fields[value]];
    if (typeof member !== 'string' || typeof wanted !== 'string') continue;
    for (const { pointer, value: item } of items) {
      const at = valueAt(item, [member]);
      // What an item does not show cannot be judged, unless it shows the other one in its place.
      const fits = isFilled(at)
        ? match === 'filled' || contains(at, wanted)
        : !oneOf.includes(member) || !oneOf.some((other) => isFilled(valueAt(item, [other])));
      if (fits) continue;
      yield {
        pointer: `${pointer}/${member}`,
        expected: `${wanted}, as asked for by ${value}`,
        received: describeValue(at),
      };
      break;
    }
  }
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Also where a search takes parts of a text. */
function contains(value: unknown, wanted: string): boolean {
  const text = JSON.stringify(value).toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .some((word) => text.includes(word));
}

function* wrongDates(exchange: Exchange, items: readonly Item[], { contract }: RuleContext): Generator<Observation> {
  const { from: fromName, to: toName, paths } = contract.dateRange;
  const { [fromName]: from, [toName]: to } = requestFields(exchange);
  if (typeof from !== 'string' || typeof to !== 'string') return;
  for (const { pointer, value } of items) {
    const dates = paths
      .map((path) => valueAt(value, path.split('.')))
      .filter((date) => typeof date === 'string' && date !== '');
    const days = dates.flatMap((date) => daysOf(String(date)));
    // Which of its dates a range means is not written down, so one of them in range is enough.
    if (days.length === 0 || days.some((day) => day >= from.slice(0, 10) && day <= to.slice(0, 10))) continue;
    yield { pointer, expected: `a date from ${from} to ${to}`, received: days.join(', ') };
    return;
  }
}

/** The day as it is written, and the same moment's day in UTC, which a server may filter by. */
function daysOf(date: string): string[] {
  const time = Date.parse(date);
  const written = date.slice(0, 10);
  const utc = Number.isNaN(time) ? written : new Date(time).toISOString().slice(0, 10);
  return utc === written ? [written] : [written, utc];
}
