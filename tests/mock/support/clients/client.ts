import type { Fixtures } from '../../../../src/mock/index.ts';

/** `POST path` or `GET path?query` below the base URL, and the body; without one, nothing is sent but the headers. */
export type ClientCall = readonly [line: string, body?: unknown];

/** Code that was written for Okra, and the requests that it sends. */
export interface OkraClient {
  readonly name: string;
  /** The public repository in which the requests can be read. */
  readonly source: string;
  /** What its HTTP library says with every POST; the key is put in by the test. */
  readonly postHeaders: readonly (readonly [string, string])[];
  /** The same of a GET, where it differs. */
  readonly getHeaders?: readonly (readonly [string, string])[];
  /** A body as its JSON library writes it; JSON.stringify unless told. */
  readonly write?: (body: unknown) => string;
  calls(ids: Fixtures): readonly ClientCall[];
}

/** Ids under the names that the clients use. */
export function named(ids: Fixtures) {
  const { customer_id: customer, account_id: account, bank_id: bank, record_id: record } = ids;
  return { customer, account, bank, record, days: { from: ids['from'], to: ids['to'] } };
}
