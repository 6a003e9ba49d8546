import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';

export const F216: Fault = {
  id: 'F216',
  area: 'rate-limit',
  title: 'When one key is over its limit, every key of the same address is refused',
  policies: {
    openWindow: (previous) => {
      const culprits = new Set<RateWindow>();
      return (bucket, now) => {
        const window = previous(bucket, now);
        culprits.add(window);
        for (const culprit of culprits) {
          if (now >= culprit.reset * 1000) culprits.delete(culprit);
          // Somebody else's window is over: this call is refused, and told to wait for that one.
          else if (culprit !== window && culprit.used > culprit.limit) return { ...culprit };
        }
        return window;
      };
    },
  },
};
