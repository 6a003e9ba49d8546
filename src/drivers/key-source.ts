import { keyLabel } from '../client/capture.ts';
import type { Clock } from '../client/clock.ts';
import type { Control } from '../client/control.ts';
import type { PaceMemory } from '../client/pace-state.ts';
import { Pacer } from '../client/pacer.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import { waitSeconds } from '../rules/wait.ts';
import { isBelowTheApi } from './below-the-api.ts';
import type { Options } from './options.ts';
import type { RunMemory } from './run-memory.ts';
import type { Suite } from './suite.ts';

/**
 * Gives the key for the next call, and waits when a call would go over the limit. Calls without a good key, which some
 * probes send, have a count of their own on the server, so they are waited for apart.
 */
export interface KeySource {
  /** Nobody else uses the keys. */
  readonly exclusive: boolean;
  /** The key for the next call. */
  key(): Promise<string>;
  /** Resolves when a call may go out. @param plan of the call; without one, it is a correct call with the key. */
  mayCall(plan?: Plan): Promise<void>;
  /** @param rushed the call did not wait for the limit. */
  observe(exchange: Exchange, rushed?: boolean): void;
  /** Resolves when a limited call may be sent again. */
  mayComeBack(exchange: Exchange): Promise<void>;
}

/** Fresh keys from the control protocol: each is used for less calls than the limit allows, so nothing waits. */
export class IssuedKeys implements KeySource {
  readonly exclusive = true;
  readonly #control: Control;
  readonly #suite: Suite;
  #key = '';
  #callsLeft = 0;

  constructor(control: Control, suite: Suite) {
    this.#control = control;
    this.#suite = suite;
  }

  async key(): Promise<string> {
    if (this.#callsLeft === 0) {
      this.#key = (await this.#control.keys({ environment: this.#suite.target.kind })).bearerToken;
      this.#callsLeft = this.#suite.contract.rateLimit.limit - margin;
    }
    return this.#key;
  }

  mayCall(plan?: Plan): Promise<void> {
    // The count of others is not ours to know; when it is used up, `mayComeBack` moves the clock on.
    if (plan === undefined || keyLabel(plan.headers) === labelOf(this.#key)) this.#callsLeft -= 1;
    return Promise.resolve();
  }

  observe(exchange: Exchange): void {
    // A server that limits early would refuse everything that follows, and hide what else is wrong with it.
    if (exchange.response?.status === 429 && this.#isOwn(exchange)) this.#callsLeft = 0;
  }

  async mayComeBack(exchange: Exchange): Promise<void> {
    if (exchange.response?.status === 429 && this.#isOwn(exchange)) return;
    const { windowSeconds } = this.#suite.contract.rateLimit;
    const wait = waitSeconds(exchange, this.#suite.contract) ?? windowSeconds;
    await this.#control.advance(Math.min(Math.max(wait, 0), windowSeconds) + 1);
  }

  #isOwn(exchange: Exchange): boolean {
    return exchange.key === labelOf(this.#key);
  }
}

/** The one key of a real server, whose limit is kept by waiting. */
export class OneKey implements KeySource {
  readonly exclusive = false;
  readonly #key: string;
  readonly #baseUrl: string;
  readonly #own: Pacer;
  readonly #strangers: Pacer;

  constructor(
    { target, contract, options }: Pick<Suite, 'target' | 'contract' | 'options'>,
    baseUrl: string,
    memory: RunMemory,
    clock: Clock,
  ) {
    const { headers, retryAfter, limit, windowSeconds } = contract.rateLimit;
    const pacing = {
      headers,
      retryAfter,
      limit,
      windowSeconds,
      maxWaitMs: options.maxWaitMs,
      clock,
      ...sharing(options),
    };
    const pacer = (name: string): Pacer => new Pacer({ ...pacing, ...handedOn(memory.pace(name)) });
    this.#key = target.values.get('bearerToken') ?? '';
    this.#baseUrl = baseUrl;
    this.#own = pacer('own');
    this.#strangers = pacer('strangers');
  }

  key(): Promise<string> {
    return Promise.resolve(this.#key);
  }

  async mayCall(plan?: Plan): Promise<void> {
    const pacers = plan === undefined ? [this.#own] : this.#pacersOf(keyLabel(plan.headers), plan.url);
    await Promise.all(pacers.map((pacer) => pacer.ready()));
  }

  observe(exchange: Exchange, rushed = false): void {
    const pacers = this.#pacersOf(exchange.key, exchange.request.url);
    for (const pacer of pacers) {
      if (pacers.length === 1) pacer.observe(exchange, rushed);
      else pacer.pass();
    }
  }

  async mayComeBack(): Promise<void> {
    // The next call waits.
  }

  /** Where the key is carried outside the API, nobody knows with which calls the server counts it. */
  #pacersOf(label: string, url: string): readonly Pacer[] {
    if (label !== labelOf(this.#key)) return [this.#strangers];
    return isBelowTheApi(url, this.#baseUrl) ? [this.#own] : [this.#own, this.#strangers];
  }
}

/** Calls of an issued key that stay unused. */
const margin = 10;
/** Calls of a window that are left to others who use the same key. */
const reserve = 2;

/** The other shards of a run use the key as well: each of them may send one call before it hears of the others. */
function sharing({ shard }: Options): { reserve: number; shared: boolean } {
  return { reserve: Math.max(reserve, (shard?.total ?? 1) - 1), shared: shard !== undefined };
}

function handedOn(memory: PaceMemory | undefined): { memory?: PaceMemory } {
  return memory === undefined ? {} : { memory };
}

export function labelOf(key: string): string {
  return keyLabel([['Authorization', `Bearer ${key}`]]);
}
