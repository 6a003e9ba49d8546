import type { Exchange } from '../../core/exchange.ts';
import type { KnownField } from '../../schema/known-fields.ts';
import { pageOf } from '../page-of.ts';
import type { ExchangeRule, RuleContext } from '../rule.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether what is not known is null or left out, the introduction does not say: a server may do either. One that writes
 * null into a row and leaves an object out of that very row does both, and that is what this rule finds. Single values
 * are passed over: a credit without the field `debit` is documented.
 */
export const alikeRows: ExchangeRule = {
  id: 'data/alike-rows',
  clause: 'practice, S13',
  title: 'A field that holds an object in some rows of a list is null in the others, not left out',
  meaning: 'An app that reads a field of the object fails on some rows, and nobody can say on which.',
  // Of fields that may be left out, a server may leave out some and write null into others.
  advisory: true,
  check: (exchange, context) => {
    const page = pageOf(exchange, context);
    const rows = (page?.items ?? []).filter(isObject);
    if (page === undefined || rows.length < 2) return undefined;
    const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isObject(row[name]))));
    for (const name of names) {
      const index = rows.findIndex((row) => !Object.hasOwn(row, name) && Object.values(row).includes(null));
      const row = rows[index];
      if (row === undefined || !mayBeNull(name, exchange, page.pointer, context)) continue;
      const other = Object.keys(row).find((key) => row[key] === null);
      return [
        {
          pointer: `${page.pointer}/${page.items.indexOf(row)}/${name}`,
          expected: `null where nothing is known, as in "${other}" of the same row`,
          received: 'no such field; other rows have an object there',
        },
      ];
    }
    return [];
  },
};

/** Only where the schema lets the object be null could the server have written that. */
function mayBeNull(name: string, { operation }: Exchange, list: string, { schemas }: RuleContext): boolean {
  let field: KnownField | undefined = schemas.knownFields(operation);
  for (const segment of list.split('/').slice(1)) field = field?.members.get(segment);
  return field?.items?.members.get(name)?.nullable === true;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
