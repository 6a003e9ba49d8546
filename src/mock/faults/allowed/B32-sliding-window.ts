import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';

/** Reset is when the last counted call falls out and all 60 are free again; until then they come back one by one. */
class SlidingWindow implements RateWindow {
  readonly limit: number;
  readonly seconds: number;
  #second = 0;
  /** The second of each call that still counts, oldest first. */
  #calls: number[] = [];

  constructor({ limit, seconds }: RateWindow) {
    this.limit = limit;
    this.seconds = seconds;
  }

  slideTo(now: number): void {
    this.#second = Math.floor(now / 1000);
    this.#calls = this.#calls.filter((call) => this.#second < call + this.seconds);
  }

  get used(): number {
    return this.#calls.length;
  }

  set used(count: number) {
    while (this.#calls.length < count) this.#calls.push(this.#second);
  }

  get reset(): number {
    return (this.#calls.at(-1) ?? this.#second) + this.seconds;
  }
}

export const B32: Fault = {
  id: 'B32',
  area: 'allowed',
  title: 'The window slides: every call is counted for the 60 seconds after it',
  policies: {
    openWindow: (previous) => {
      const windows = new Map<string, SlidingWindow>();
      return (bucket, now) => {
        const window = windows.get(bucket) ?? new SlidingWindow(previous(bucket, now));
        windows.set(bucket, window);
        window.slideTo(now);
        return window;
      };
    },
    // A refused call does not count: otherwise a client that keeps trying would never get in again.
    cost: (previous) => (status, context) => (status === 429 ? 0 : previous(status, context)),
  },
};
