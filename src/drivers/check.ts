import { curlLine } from '../core/curl.ts';
import { describeStatus, whyUnanswered } from '../core/describe.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Ledger } from '../core/ledger.ts';
import { leftOut } from './budget/left-out.ts';
import type { Observation, RuleInfo } from '../core/rule.ts';

/** Writes down what a test finds out about a promise. It never throws: one finding does not hide the next. */
export class Check {
  readonly #ledger: Ledger;
  readonly #cut: () => boolean;

  /** @param cut whether a request of the test was left out, so that what it compares is incomplete. */
  constructor(ledger: Ledger, cut: () => boolean = () => false) {
    this.#ledger = ledger;
    this.#cut = cut;
  }

  /**
   * The answer has one of the allowed statuses.
   * @param why what is special about the request, where its curl line does not tell: `since the key is expired`.
   */
  status(promise: RuleInfo, exchange: Exchange, allowed: readonly number[], why = ''): void {
    const { response } = exchange;
    const statuses = [allowed.slice(0, -1).join(', '), allowed.at(-1)].filter(Boolean).join(' or ');
    this.that(promise, exchange, response !== undefined && allowed.includes(response.status), {
      pointer: '',
      expected: `status ${statuses}${why === '' ? '' : `, ${why}`}`,
      received: describeStatus(response),
    });
  }

  /** The promise is kept, as this exchange shows; otherwise, `broken` says where it is not. */
  that(promise: RuleInfo, exchange: Exchange, kept: boolean, broken: Observation): void {
    // Without an answer there is nothing to see; the rules on transport say what happened.
    if (exchange.response === undefined) this.skip(promise, exchange.operation, whyUnanswered(exchange));
    else this.must(promise, exchange, kept, broken);
  }

  /** As `that`, for promises that no answer at all breaks too: not so where nobody was there to give one. */
  must(promise: RuleInfo, exchange: Exchange, kept: boolean, broken: Observation): void {
    if (this.#cut()) this.#ledger.skipped(promise, exchange.operation, leftOut);
    else if (exchange.failure?.kind === 'unreachable') this.skip(promise, exchange.operation, whyUnanswered(exchange));
    else if (kept) this.#ledger.pass(promise, exchange.operation);
    else this.#ledger.violation(promise, exchange.operation, broken, curlLine(exchange.request), exchange.id);
  }

  /** The promise cannot be judged here, for a reason that is nobody's fault. */
  skip(promise: RuleInfo, operation: string, reason: string): void {
    this.#ledger.skipped(promise, operation, this.#cut() ? leftOut : reason);
  }
}
