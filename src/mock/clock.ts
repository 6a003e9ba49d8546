/** The mock's time: the machine's, plus an offset that a test may grow. Never goes backwards except on reset. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  advance(seconds: number): void;
  reset(): void;
}

export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (seconds) => {
      offset += Math.round(seconds * 1000);
    },
    reset: () => {
      offset = 0;
    },
  };
}
