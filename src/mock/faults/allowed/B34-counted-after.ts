import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';

/** What each call was counted for. */
const costs = new WeakMap<Call, number>();

export const B34: Fault = {
  id: 'B34',
  area: 'allowed',
  title: 'X-RateLimit-Remaining does not yet count the present call: the first one shows 60',
  policies: {
    cost: (previous) => (status, context) => {
      const cost = previous(status, context);
      costs.set(context.call, cost);
      return cost;
    },
    rateLimitHeaders: (previous) => (context) => {
      const { limit, seconds, reset, used } = context.window;
      const before = { limit, seconds, reset, used: used - (costs.get(context.call) ?? 0) };
      return previous({ ...context, window: before });
    },
  },
};
