import type { PostmanCollection } from '../../collection/postman.ts';
import type { Exchange } from '../../core/exchange.ts';

/** What Newman did with one request of the collection. */
export interface NewmanItem {
  /** `Folder / Request`. */
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  /** The checks of the collection's own scripts that failed. */
  readonly failures: readonly string[];
  /** Other hosts that it wanted to send to, as `host:port`. */
  readonly refused: readonly string[];
}

/** What a process that runs Newman is given: plain data. */
export interface NewmanTask {
  readonly collection: PostmanCollection;
  readonly values: Readonly<Record<string, string>>;
  readonly baseUrl: string;
  readonly key: string;
  readonly secrets: readonly string[];
  readonly deadlineMs: number;
  /** Milliseconds for one script. */
  readonly scriptMs: number;
  /** Each request waits until it is told to go. */
  readonly paced: boolean;
  readonly idPrefix: string;
}

/** What that process says. */
export type FromNewman =
  | { readonly kind: 'begin'; readonly name: string }
  | { readonly kind: 'item'; readonly item: NewmanItem }
  | { readonly kind: 'may-go'; readonly id: number }
  /** It is not stuck. */
  | { readonly kind: 'alive' }
  /** A script leads back to the same request again and again. */
  | { readonly kind: 'circles'; readonly name: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'end' };

/** What it is told. */
export type ToNewman =
  | { readonly kind: 'run'; readonly task: NewmanTask }
  | { readonly kind: 'go'; readonly id: number }
  | { readonly kind: 'stop'; readonly id: number; readonly message: string };
