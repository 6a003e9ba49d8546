/** The mock's time: the machine's, plus an offset that a test may grow. Never goes backwards except on reset. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  advance(seconds: number): void;
  reset(): void;
}

/** `source` gives the machine's milliseconds; a test may put a standing clock there. */
export function createClock(source: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => source() + offset,
    advance: (seconds) => {
      offset += Math.round(seconds * 1000);
    },
    reset: () => {
      offset = 0;
    },
  };
}
