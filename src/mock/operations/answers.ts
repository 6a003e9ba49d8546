import type { DataAnswer, ListAnswer } from '../pipeline/answer.ts';
import { refuse, type Refusal } from '../pipeline/reply.ts';

/** The same answer for an id that never existed and for one of another tenant. */
export function notFound(what: string): Refusal {
  return refuse(404, `${what} not found.`);
}

export function data(message: string, value: unknown): DataAnswer {
  return { message, data: value };
}

/** What kind of list an operation gives: its key in `data`, its success message, and how a row becomes an item. */
export interface Listing<Row> {
  readonly key: string;
  readonly message: string;
  readonly toBody: (row: Row) => unknown;
  readonly everything: () => readonly Row[];
  readonly extra?: (total: number) => Readonly<Record<string, unknown>>;
}

/** A page of these rows. */
export function list<Row>(listing: Listing<Row>, rows: () => readonly Row[]): ListAnswer {
  const { key, message, toBody, everything, extra } = listing;
  return { key, message, toBody, extra, list: { rows, everything } };
}

/** The one row of an operation by id, in the clothes of a list, as the API sends it. */
export function only<Row>(listing: Listing<Row>, row: Row): ListAnswer {
  return { ...list(listing, () => [row]), single: true };
}

/** Rows whose time lies within the days `from` to `to`, both included; an end that is not given is open. */
export function within(
  time: number,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
): boolean {
  return (from === undefined || time >= from) && (to === undefined || time < to + 86_400_000);
}

/** The smallest file that is a PDF, in base64: what `pdf: true` puts in the place of data. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
).toString('base64');
