import type { HeaderList } from '../../core/http.ts';

/** A request as it stood on the wire, its body read. */
export interface Call {
  readonly method: string;
  /** The request-target as received, query included; without scheme and host, if it had them. */
  readonly target: string;
  /** The target up to its first `?`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: HeaderList;
  /** Without its Content-Encoding. Empty when `bodyTooLarge`, or when the coding is not known or broken. */
  readonly body: Buffer;
  readonly bodyTooLarge: boolean;
  readonly bodyCoding: 'read' | 'unknown' | 'broken';
  /** The peer's address; X-Forwarded-For has no say in it. */
  readonly address: string;
  /** Numbers the connections of one mock, from 1. */
  readonly connection: number;
  /** Numbers the calls of one mock, from 1. */
  readonly serial: number;
}
