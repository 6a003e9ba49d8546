import type { Control } from '../client/control.ts';
import { Pacer } from '../client/pacer.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Suite } from './suite.ts';

/** Gives the key for the next call, and waits when a call would go over the limit. */
export interface KeySource {
  next(): Promise<string>;
  observe(exchange: Exchange): void;
  /** Nobody else uses the keys. */
  readonly exclusive: boolean;
}

/** Fresh keys from the control protocol: each is used for less calls than the limit allows, so nothing waits. */
export class IssuedKeys implements KeySource {
  readonly exclusive = true;
  readonly #control: Control;
  readonly #callsPerKey: number;
  #key = '';
  #callsLeft = 0;

  constructor(control: Control, callsPerKey: number) {
    this.#control = control;
    this.#callsPerKey = callsPerKey;
  }

  async next(): Promise<string> {
    if (this.#callsLeft === 0) {
      this.#key = (await this.#control.keys()).bearerToken;
      this.#callsLeft = this.#callsPerKey;
    }
    this.#callsLeft -= 1;
    return this.#key;
  }

  observe(exchange: Exchange): void {
    // A server that limits early would refuse everything that follows, and hide what else is wrong with it.
    if (exchange.response?.status === 429) this.#callsLeft = 0;
  }
}

/** The one key of a real server, whose limit is kept by waiting. */
export class OneKey implements KeySource {
  readonly exclusive = false;
  readonly #key: string;
  readonly #pacer: Pacer;

  constructor(key: string, pacer: Pacer) {
    this.#key = key;
    this.#pacer = pacer;
  }

  async next(): Promise<string> {
    await this.#pacer.ready();
    return this.#key;
  }

  observe(exchange: Exchange): void {
    this.#pacer.observe(exchange);
  }
}

/** Calls of a window that are left to others who use the same key. */
const reserve = 2;

/** The key of the environment, kept within the limit of the contract. */
export function oneKey({ target, contract, options }: Suite): OneKey {
  const { headers, retryAfter, limit, windowSeconds } = contract.rateLimit;
  const pacer = new Pacer({ headers, retryAfter, limit, windowSeconds, reserve, maxWaitMs: options.maxWaitMs });
  return new OneKey(target.values.get('bearerToken') ?? '', pacer);
}
