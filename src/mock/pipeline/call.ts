import type { HeaderList } from '../../core/http.ts';

/** A request as it stood on the wire, its body read. */
export interface Call {
  readonly method: string;
  /** The request-target as received, query included. */
  readonly target: string;
  /** The target up to its first `?`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: HeaderList;
  /** Empty when `bodyTooLarge`. */
  readonly body: Buffer;
  readonly bodyTooLarge: boolean;
  /** The peer's address; X-Forwarded-For has no say in it. */
  readonly address: string;
  /** Numbers the connections of one mock, from 1. */
  readonly connection: number;
  /** Numbers the calls of one mock, from 1. */
  readonly serial: number;
}
