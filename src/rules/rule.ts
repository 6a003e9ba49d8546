import type { Contract } from '../core/contract.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import type { Observation, RuleInfo } from '../core/rule.ts';
import type { SchemaBook } from '../schema/schema-book.ts';
import type { Earlier } from './earlier.ts';

/** What a rule may look at besides the exchange. */
export interface RuleContext {
  readonly contract: Contract;
  readonly operation: (name: string) => Operation | undefined;
  readonly schemas: SchemaBook;
  readonly baseUrl: string;
  readonly targetKind: 'sandbox' | 'production';
  /** Milliseconds by which the server's clock was moved on purpose; undefined when nobody knows. */
  readonly clockOffsetMs: number | undefined;
  /** Nobody else uses the keys of this run, so that every count is exact. */
  readonly exclusive: boolean;
  /** What earlier answers showed; undefined for an answer that is judged again, out of its order. */
  readonly earlier?: Earlier | undefined;
}

/**
 * What a rule found: nothing broken (an empty list), places where the promise is broken, or undefined when it does
 * not apply. It throws `Unchecked` when it applies and cannot judge.
 */
export type Finding = readonly Observation[] | undefined;

/** Judges one exchange, whoever sent it. */
export interface ExchangeRule extends RuleInfo {
  check(exchange: Exchange, context: RuleContext): Finding;
}

/** Judges the exchanges of one key in the order in which they were sent. */
export interface SequenceRule extends RuleInfo {
  check(exchanges: readonly Exchange[], context: RuleContext): readonly SequenceFinding[];
}

/** One step of a sequence: which exchange shows it, and what is broken there. */
export interface SequenceFinding {
  readonly exchange: Exchange;
  readonly broken: Observation | undefined;
}
