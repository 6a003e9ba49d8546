import { setTimeout as delay } from 'node:timers/promises';
import type { Exchange } from '../core/exchange.ts';
import type { HeaderList } from '../core/http.ts';
import { headerValue } from '../core/http.ts';
import { Problem } from '../core/problem.ts';

export interface PacerOptions {
  readonly headers: { readonly remaining: string; readonly reset: string };
  readonly retryAfter: string;
  readonly limit: number;
  readonly windowSeconds: number;
  /** Calls of a window that are left for others. */
  readonly reserve: number;
  /** Milliseconds that one wait may take. */
  readonly maxWaitMs: number;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Keeps one key within its limit by what the server itself says: calls go out while Remaining is above the reserve,
 * then wait until Reset, by the server's clock. A server that says nothing is called at an even pace.
 */
export class Pacer {
  readonly #options: PacerOptions;
  readonly #now: () => number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;
  /** Calls that may still go out before `#openAt`; undefined while nothing is known. */
  #left: number | undefined;
  /** When the window ends, or a 429 allows the next call. Milliseconds by our clock. */
  #openAt = 0;
  #lastCallAt = -Infinity;
  #silent = false;

  constructor(options: PacerOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#sleep = options.sleep ?? delay;
  }

  /**
   * Resolves when one more call may go out.
   * @throws {Problem} when that is further away than a wait may take.
   */
  async ready(): Promise<void> {
    const wait = this.#waitMs();
    if (wait > this.#options.maxWaitMs) {
      throw new Problem(
        'The server asks for a longer wait than a run may take',
        `${Math.ceil(wait / 1_000)} s, and the run waits at most ${Math.ceil(this.#options.maxWaitMs / 1_000)} s`,
        'run again later, or raise --max-wait',
      );
    }
    if (wait > 0) {
      await this.#sleep(wait);
      // A new window: how much it holds is known after its first answer.
      if (this.#now() >= this.#openAt) this.#left = undefined;
    }
    if (this.#left !== undefined) this.#left -= 1;
    this.#lastCallAt = this.#now();
  }

  /** Learns from an answer. */
  observe({ response, startedAt, durationMs }: Exchange): void {
    if (response === undefined) return;
    const { headers, retryAfter, windowSeconds } = this.#options;
    const answeredAt = startedAt + durationMs;
    const serverTime = dateOf(response.headers) ?? answeredAt;
    const remaining = wholeNumber(headerValue(response.headers, headers.remaining));
    const reset = wholeNumber(headerValue(response.headers, headers.reset));

    if (response.status === 429 || response.status === 503) {
      const asked = waitMs(headerValue(response.headers, retryAfter), serverTime);
      this.#left = 0;
      this.#openAt = answeredAt + (asked ?? windowSeconds * 1_000);
      return;
    }
    this.#silent = remaining === undefined;
    if (remaining === undefined) return;
    this.#left = Math.max(0, remaining - this.#options.reserve);
    const ahead = reset === undefined ? windowSeconds * 1_000 : reset * 1_000 - serverTime;
    // A Reset that cannot be is not waited for; one window is always enough.
    const plausible = ahead > 0 && ahead <= (windowSeconds + 5) * 1_000;
    // The Date has whole seconds, so the window may end up to one second after what it seems to be.
    this.#openAt = answeredAt + (plausible ? ahead : windowSeconds * 1_000) + 1_000;
  }

  #waitMs(): number {
    const now = this.#now();
    if (this.#left === 0 && this.#openAt > now) return this.#openAt - now;
    if (!this.#silent) return 0;
    const evenPace = (this.#options.windowSeconds / this.#options.limit) * 1_050;
    return Math.max(0, this.#lastCallAt + evenPace - now);
  }
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date by the server's clock. */
function waitMs(value: string | undefined, serverTime: number): number | undefined {
  const seconds = wholeNumber(value);
  if (seconds !== undefined) return (seconds + 1) * 1_000;
  const date = Date.parse(value ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime) + 1_000;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}

function dateOf(headers: HeaderList): number | undefined {
  const time = Date.parse(headerValue(headers, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
