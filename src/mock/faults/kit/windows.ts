import type { PolicyWraps } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';

/** Calls `follow` with each new window of a bucket and the one before it. */
export function onNewWindow(
  follow: (window: RateWindow, before: RateWindow) => void,
): NonNullable<PolicyWraps['openWindow']> {
  return (previous) => {
    const last = new Map<string, RateWindow>();
    return (bucket, now) => {
      const window = previous(bucket, now);
      const before = last.get(bucket);
      if (before !== undefined && before !== window) follow(window, before);
      last.set(bucket, window);
      return window;
    };
  };
}
