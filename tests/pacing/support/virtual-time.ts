import type { Clock } from '../../../src/client/clock.ts';

/** Time that passes only when somebody sleeps or a call takes its time. The server and its clients share it. */
export interface VirtualTime extends Clock {
  pass(milliseconds: number): void;
  /** The same time as a client sees it whose own clock is wrong. */
  wrongBy(milliseconds: number): Clock;
}

export function virtualTime(): VirtualTime {
  let now = Date.UTC(2026, 10, 24, 15, 0, 0, 370);
  const sleep = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    return Promise.resolve();
  };
  return {
    now: () => now,
    sleep,
    pass: (milliseconds) => (now += milliseconds),
    wrongBy: (error) => ({ now: () => now + error, sleep }),
  };
}
