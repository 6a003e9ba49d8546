import type { Pagination } from '../generated/shared.ts';
import type { DataAnswer, ListAnswer, PdfAnswer, WholeAnswer } from '../pipeline/answer.ts';
import { refuse, type Refusal } from '../pipeline/reply.ts';

/** The same answer for an id that never existed and for one of another tenant. */
export function notFound(what: string): Refusal {
  return refuse(404, `${what} not found.`);
}

/** `Data` is what the operation promises, not what is given: so a member that no schema knows is an error. */
export function data<Data>(message: string, value: NoInfer<Data>): DataAnswer<Data> {
  return { message, data: value };
}

export function whole<Body>(body: NoInfer<Body>): WholeAnswer<Body> {
  return { body };
}

/** What kind of list an operation gives: its key in `data`, its success message, and how a row becomes an item. */
export interface Listing<Row, Key extends string = string, Item = unknown, Extra = object> {
  readonly key: Key;
  readonly message: string;
  readonly toBody: (row: Row) => Item;
  readonly everything: () => readonly Row[];
  /** Members of data beside the list, given the total. */
  readonly extra?: (total: number) => Extra;
}

/** A page of these rows. NoInfer: the listing says what they are, not what is wanted of it. */
export function list<Row, Key extends string, Item, Extra>(
  listing: Listing<Row, Key, Item, Extra>,
  rows: () => readonly Row[],
): ListAnswer<{ pagination: Pagination } & NoInfer<Extra> & Record<NoInfer<Key>, NoInfer<Item>[]>> {
  const { key, message, toBody, everything, extra } = listing;
  const toItem = (row: Row | null): Item => (row === null ? (null as Item) : toBody(row));
  return {
    message,
    list: { rows, everything },
    toData: (pagination, page: readonly Row[], total) => ({
      pagination,
      ...(extra?.(total) as Extra),
      // TypeScript gives a member of a computed name any name.
      ...({ [key]: page.map(toItem) } as Record<Key, Item[]>),
    }),
  };
}

/** The one row of an operation by id, in the clothes of a list, as the API sends it. */
export function only<Row, Key extends string, Item, Extra>(listing: Listing<Row, Key, Item, Extra>, row: Row) {
  return { ...list(listing, () => [row]), single: true };
}

/** Rows whose time lies within the days `from` to `to`, both included; an end that is not given is open. */
export function within(
  time: number,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
): boolean {
  return (from === undefined || time >= from) && (to === undefined || time < to + 86_400_000);
}

/** The smallest file that is a PDF: what `pdf: true` puts in the place of data. */
export function pdf(message: string): PdfAnswer {
  return { message, pdf: FILE };
}

const FILE = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
).toString('base64');
