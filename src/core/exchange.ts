import type { HeaderList } from './http.ts';

/** A request ready to send: absolute URL, no `{{variable}}` left. */
export interface Plan {
  /** Name of the operation it comes from, or a short label such as `(unknown route)`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: string | Uint8Array | undefined;
  /** The statuses that keep the promise; the status rule judges every exchange by them. */
  readonly expect: Expectation;
}

/**
 * What a sender expects of the answer.
 * `conformant` requests must succeed; a `probe` breaks a rule on purpose and is judged by the test that sent it; a
 * `retried` request was limited or told to come back, and the next exchange is the one that counts.
 */
export interface Expectation {
  readonly intent: 'conformant' | 'probe' | 'retried';
  readonly statuses: readonly number[];
}

/** The request as it was sent, with every secret masked. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: string | undefined;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: HeaderList;
  /** Bytes after transfer decoding and before content decoding. Secrets are masked. */
  readonly body: Uint8Array;
  /** Places in which the caller's own key came back: `body`, or `header <name>`. */
  readonly secretsIn: readonly string[];
}

/** What went wrong below HTTP, or while HTTP was being read. */
export interface TransportFailure {
  /**
   * `unreachable`: no connection (refused, DNS, TLS). `no-response`: connected, then closed without an answer.
   * `unsent`: there was no request left for it, so that nothing is known of the server.
   * `malformed`: bytes that are not HTTP. `truncated`: closed in the middle of the body. `timeout`: past the deadline.
   */
  readonly kind: 'unreachable' | 'no-response' | 'malformed' | 'truncated' | 'timeout' | 'unsent';
  /** The code of Node or of its parser: `ECONNREFUSED`, `HPE_INVALID_CONSTANT`. */
  readonly code: string;
  readonly message: string;
}

/** One request and what came of it. Plain data; both `response` and `failure` are set when the body broke off. */
export interface Exchange {
  /** Unique within a run. */
  readonly id: string;
  readonly operation: string;
  readonly expect: Expectation;
  readonly request: SentRequest;
  readonly response: ReceivedResponse | undefined;
  readonly failure: TransportFailure | undefined;
  /** A label of the bearer key that was sent, the same for the same key; empty when none was. */
  readonly key: string;
  /** Milliseconds since 1970 by this machine's clock. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Number of the connection in its process, so that rules can tell a new one from a reused one. */
  readonly connection: number;
  /** Who sent it. Newman shows no raw bytes, so wire rules pass over its exchanges. */
  readonly sender: 'suite' | 'newman';
}
