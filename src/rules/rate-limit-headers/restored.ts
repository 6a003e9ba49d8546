import type { SequenceRule } from '../rule.ts';
import { slides, stepsOf } from '../steps.ts';

export const restored: SequenceRule = {
  id: 'rate-limit-headers/restored',
  clause: 'S10b, S10c',
  title: 'After Reset, Remaining starts again from the limit',
  meaning: 'Clients go on waiting although a new window has begun.',
  check: (exchanges, { contract, exclusive }) => {
    const name = contract.rateLimit.headers.remaining;
    const steps = stepsOf(exchanges, contract);
    if (!exclusive || slides(steps)) return [];
    const { windowSeconds } = contract.rateLimit;
    return (
      steps
        .filter((step) => step.to.date > step.from.reset && step.after.response?.status !== 429)
        // A Reset that says when the oldest call is forgotten is followed by that of the next one, in the same minute.
        .filter((step) => step.moved >= windowSeconds - 1)
        .map(({ after, to }) => {
          const expected = `${to.limit - 1} in the first call of a window, or ${to.limit} where that call is not yet counted`;
          const broken = { pointer: `header ${name}`, expected, received: String(to.remaining) };
          return { exchange: after, broken: to.remaining >= to.limit - 1 ? undefined : broken };
        })
    );
  },
};
