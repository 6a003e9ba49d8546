import type { Envelope, Pagination } from '../generated/shared.ts';
import type { Refusal } from './reply.ts';

/** The rows a list operation selects, and enough to select wrongly. */
export interface Selection<Row = unknown> {
  /** The rows that satisfy the filter, in list order. */
  readonly rows: () => readonly Row[];
  /** All rows of that kind of the tenant, whatever the filter. */
  readonly everything: () => readonly Row[];
}

/** `data` of a success, with the message of the operation. */
export interface DataAnswer<Data = unknown> {
  readonly data: Data;
  readonly message: string;
  /** 200 unless told. */
  readonly status?: number;
}

/** For the few operations whose body is not `{status, message, data}`: the whole body. */
export interface WholeAnswer<Body = unknown> {
  readonly body: Body;
  /** 200 unless told. */
  readonly status?: number;
}

/** With `pdf: true` the same data comes as a file, in base64. No schema knows this form. */
export interface PdfAnswer {
  readonly pdf: string;
  readonly message: string;
}

/** A page of rows; `toData` puts its items beside `pagination`. A row that is null is an item that is null. */
export interface ListAnswer<Data = unknown> {
  readonly list: Selection;
  readonly message: string;
  readonly toData: (pagination: Pagination, rows: readonly never[], total: number) => Data;
  /** Sends these rows without paging metadata computed from `page`/`limit`: an operation that finds one row by its id. */
  readonly single?: boolean;
}

/** What a served or refused call comes to, its rows already paged. */
export type Outcome = DataAnswer | WholeAnswer | PdfAnswer | Refusal;

export type Answer = Outcome | ListAnswer;

/** What an operation with this success body may answer; see `toReply` for the envelope around `data`. */
export type AnswerOf<Body> =
  WholeAnswer<Body> | PdfAnswer | Refusal | DataAnswer<DataOf<Body>> | ListAnswer<DataOf<Body>>;

/** Of each form of the body that our envelope is good for, its data. */
type DataOf<Body> = Body extends { data: infer Data }
  ? Omit<Envelope, 'data'> & { data: Data } extends Body
    ? Data
    : never
  : never;

export function isList(answer: Answer): answer is ListAnswer {
  return 'list' in answer;
}
