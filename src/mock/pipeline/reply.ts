import type { ErrorBody } from '../generated/shared.ts';

export type Header = readonly [name: string, value: string];

/** What the mock answers, before it is bytes. `body` is any JSON value; undefined sends no body. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: unknown;
}

/** A reply as it goes to the wire: names, letter case, order and duplicates of the headers are sent as they are here. */
export interface Message {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly payload: Buffer;
}

/** A call that is not answered with what it asked for. `headers` are sent with it. */
export interface Refusal {
  readonly refused: number;
  readonly message: string;
  /** Further members of the error body. */
  readonly extra?: Omit<Partial<ErrorBody>, 'status' | 'message'>;
  readonly headers?: readonly Header[];
}

export function refuse(refused: number, message: string, more: Pick<Refusal, 'extra' | 'headers'> = {}): Refusal {
  return { refused, message, ...more };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
