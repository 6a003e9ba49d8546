import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';

/** So 60 calls at the end of one window and 60 at the start of the next may come within a second. */
export const B33: Fault = {
  id: 'B33',
  area: 'allowed',
  title: 'Windows begin and end with the minutes of the clock',
  policies: {
    openWindow: (previous) => {
      const windows = new Map<string, RateWindow>();
      return (bucket, now) => {
        const second = Math.floor(now / 1000);
        const current = windows.get(bucket);
        if (current !== undefined && second < current.reset) return current;
        const { limit, seconds } = previous(bucket, now);
        const opened = { limit, seconds, used: 0, reset: (Math.floor(second / seconds) + 1) * seconds };
        windows.set(bucket, opened);
        return opened;
      };
    },
  },
};
