import { setTimeout as delay } from 'node:timers/promises';

/** The time that waits are counted in. A rehearsal has one that does not make anybody wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

export const realClock: Clock = { now: Date.now, sleep: (milliseconds) => delay(milliseconds) };
