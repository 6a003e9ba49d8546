import type { Fault } from '../../pipeline/fault.ts';
const AHEAD_SECONDS = 7 * 60;

/** The machine's clock is wrong, so all that the server says about time agrees with itself. */
export const F013: Fault = {
  id: 'F013',
  area: 'transport',
  title: 'The clock behind Date and X-RateLimit-Reset is seven minutes ahead',
  policies: {
    commonHeaders: (previous) => (reply, context) =>
      previous(reply, { ...context, now: context.now + AHEAD_SECONDS * 1000 }),
    rateLimitHeaders: (previous) => (context) =>
      previous({
        ...context,
        now: context.now + AHEAD_SECONDS * 1000,
        window: { ...context.window, reset: context.window.reset + AHEAD_SECONDS },
      }),
  },
};
