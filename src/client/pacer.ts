import type { Exchange } from '../core/exchange.ts';
import { Problem } from '../core/problem.ts';
import { realClock, type Clock } from './clock.ts';
import { freshState, type PaceMemory, type PaceState } from './pace-state.ts';
import { rateAnswer, type RateAnswer, type RateHeaderNames } from './rate-answer.ts';

export interface PacerOptions extends RateHeaderNames {
  readonly limit: number;
  readonly windowSeconds: number;
  /** Calls of a window that are left to others as soon as somebody else is seen to use the key. */
  readonly reserve: number;
  /** Others use the key from the start, such as the other shards of a run. */
  readonly shared?: boolean;
  /** Milliseconds that one wait may take, and waits that bring nothing together. */
  readonly maxWaitMs: number;
  readonly clock?: Clock;
  readonly memory?: PaceMemory;
}

/** For timers that fire early, and clocks that run a little faster than the server's. */
const slackMs = 50;
/** For what is only known to the second. */
const secondMs = 1_000;
/** An even pace stays this much below the limit. */
const evenMargin = 1.05;
/** A pace that others disturb is not made slower for ever. */
const slowest = 8;

/**
 * Keeps one key within its limit by what the server itself says: calls go out while Remaining is above the reserve,
 * then wait until Reset, by the server's clock. A server that says nothing, or whose word did not hold, is called at an
 * even pace, and at half of that each time that it was still too fast. Headers alone decide, so that other runs, and other
 * shards of this one, can use the same key.
 */
export class Pacer {
  readonly #options: PacerOptions;
  readonly #clock: Clock;
  readonly #state: PaceState;
  /** Callers wait in line: each goes by what the one before it left. */
  #line: Promise<unknown> = Promise.resolve();

  constructor(options: PacerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#state = options.memory?.load() ?? { ...freshState(), shared: options.shared ?? false };
  }

  /**
   * Resolves when one more call may go out.
   * @throws {Problem} when that is further away than a wait may take.
   */
  ready(): Promise<void> {
    const turn = this.#line.then(() => this.#wait());
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Learns from an answer.
   * @param rushed the call went out in spite of the limit, so a refusal tells nothing about the server's word.
   */
  observe(exchange: Exchange, rushed = false): void {
    const now = this.#clock.now();
    const answer = rateAnswer(exchange, this.#options, now);
    const state = this.#state;
    const others = Math.max(0, --state.unanswered);
    state.unanswered = others;
    if (answer === undefined) return;
    if (answer.date !== undefined) state.aheadMs = Math.max(state.aheadMs ?? -Infinity, answer.date - now);
    if (answer.limit !== undefined && answer.limit > 0) state.limit = Math.min(answer.limit, this.#options.limit);
    if (answer.refused) this.#refused(answer, exchange.response?.status === 429 && !rushed, now);
    else this.#allowed(answer, others, rushed, now);
    this.#options.memory?.save(state);
  }

  /** Takes note of an answer that may tell of another count: its refusal would look like a broken word. */
  pass(): void {
    this.#state.unanswered = Math.max(0, this.#state.unanswered - 1);
    this.#options.memory?.save(this.#state);
  }

  async #wait(): Promise<void> {
    const state = this.#state;
    const now = this.#clock.now();
    const window = state.left === 0 ? Math.max(0, state.openAt - now) : 0;
    const pace = state.silent || state.even ? Math.max(0, state.lastCallAt + this.#evenPaceMs() - now) : 0;
    if (window > 0) {
      this.#refuseToWait(window);
      state.inVain += window;
    }
    if (window > 0 || pace > 0) await this.#clock.sleep(Math.max(window, pace));
    if (this.#clock.now() >= state.openAt) {
      // A new window: how much it holds is known after its first answer.
      state.left = undefined;
      state.remaining = undefined;
      state.aheadMs = undefined;
    }
    if (state.left !== undefined) state.left -= 1;
    state.unanswered += 1;
    state.lastCallAt = this.#clock.now();
    this.#options.memory?.save(state);
  }

  #refuseToWait(wait: number): void {
    const { maxWaitMs } = this.#options;
    const { inVain } = this.#state;
    if (inVain + wait <= maxWaitMs) return;
    const most = `the run waits at most ${seconds(maxWaitMs)}`;
    if (inVain === 0) {
      throw new Problem(
        'The server asks for a longer wait than a run may take',
        `${seconds(wait)}, and ${most}`,
        'run again later, or raise --max-wait',
      );
    }
    throw new Problem(
      'The server leaves no calls, however long the run waits',
      `after ${seconds(inVain)} of waiting it asks for ${seconds(wait)} more, and ${most}`,
      'look at the limit of this key and at what else uses it, or raise --max-wait',
    );
  }

  #refused(answer: RateAnswer, surprising: boolean, now: number): void {
    const state = this.#state;
    const windowMs = this.#options.windowSeconds * 1_000;
    // Before the first answer nothing was known, so that no word was broken.
    if (surprising && (state.heard || state.refusals > 0)) {
      if (state.even && state.refusals === 0) state.slower = Math.min(slowest, state.slower * 2);
      state.even = true;
    }
    state.refusals += 1;
    const asked = answer.retryAfter === undefined ? windowMs : answer.retryAfter + secondMs;
    // A wait that was not enough is not believed twice.
    state.left = 0;
    state.openAt = now + (state.refusals > 1 ? Math.max(asked, windowMs) : asked);
  }

  #allowed(answer: RateAnswer, others: number, rushed: boolean, now: number): void {
    const state = this.#state;
    const { remaining } = answer;
    state.refusals = 0;
    state.heard = true;
    if (remaining === undefined) {
      // One answer without the header, between others that have it, does not make the count unknown.
      state.silent = state.left === undefined;
      state.inVain = 0;
      return;
    }
    state.silent = false;
    const fell = (state.remaining ?? remaining) - remaining;
    if (fell > others + 1 && !rushed) state.shared = true;
    if (remaining >= (answer.limit ?? Infinity)) state.countsLater = true;
    const reserve = (state.shared ? this.#options.reserve : 0) + Number(state.countsLater);
    if (remaining > reserve) state.inVain = 0;
    state.remaining = remaining;
    state.left = Math.max(0, remaining - reserve - others);
    state.openAt = now + this.#untilReset(answer, now);
  }

  /** Milliseconds until the window ends; one window where the server names no time that can be. */
  #untilReset({ reset, date, retryAfter }: RateAnswer, now: number): number {
    const windowMs = this.#options.windowSeconds * 1_000;
    const plausible = (wait: number): boolean => wait > 0 && wait <= windowMs + 5_000;
    const { aheadMs } = this.#state;
    if (reset !== undefined && plausible(reset - (date ?? now))) {
      // The Date has whole seconds. The latest of a window tells best how far the server's clock is.
      return date === undefined ? reset - now + secondMs : reset - (now + (aheadMs ?? 0)) + slackMs;
    }
    return (retryAfter !== undefined && plausible(retryAfter) ? retryAfter : windowMs) + secondMs;
  }

  #evenPaceMs(): number {
    const { limit, windowSeconds } = this.#options;
    return ((windowSeconds * 1_000) / (this.#state.limit ?? limit)) * evenMargin * this.#state.slower;
  }
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1_000)} s`;
}
