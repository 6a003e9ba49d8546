import type { Refusal } from './reply.ts';

/** The rows a list operation selects, and enough to select wrongly. */
export interface Selection<Row = unknown> {
  /** The rows that satisfy the filter, in list order. */
  readonly rows: () => readonly Row[];
  /** All rows of that kind of the tenant, whatever the filter. */
  readonly everything: () => readonly Row[];
}

/** `data` of a success, with the message of the operation. */
export interface DataAnswer {
  readonly data: unknown;
  readonly message: string;
  /** 200 unless told. */
  readonly status?: number;
  /** For the few operations whose body is not `{status, message, data}`: the whole body. */
  readonly body?: unknown;
}

/** A page of rows at `data[key]`, beside `data.pagination`. */
export interface ListAnswer {
  readonly list: Selection;
  readonly key: string;
  readonly message: string;
  readonly toBody: (row: never) => unknown;
  /** Members of data beside the list, given the total. */
  readonly extra?: ((total: number) => Readonly<Record<string, unknown>>) | undefined;
  /** Sends these rows without paging metadata computed from `page`/`limit`: an operation that finds one row by its id. */
  readonly single?: boolean;
}

/** What a served or refused call comes to, its rows already paged. */
export type Outcome = DataAnswer | Refusal;

export type Answer = Outcome | ListAnswer;

export function isList(answer: Answer): answer is ListAnswer {
  return 'list' in answer;
}
