import { describeTime } from '../../core/describe.ts';
import type { SequenceRule } from '../rule.ts';
import { slides, stepsOf, succeeded } from '../steps.ts';

export const countsDown: SequenceRule = {
  id: 'rate-limit-headers/counts-down',
  clause: 'S10b',
  title: 'Remaining falls by one with every successful call of a window',
  meaning: 'Clients that pace themselves by it run into 429, or use half of what they pay for.',
  check: (exchanges, { contract, exclusive }) => {
    const name = contract.rateLimit.headers.remaining;
    const steps = stepsOf(exchanges, contract);
    const sliding = slides(steps);
    const { windowSeconds } = contract.rateLimit;
    const begun = steps[0]?.from.date ?? 0;
    return steps
      .filter((step) => step.sameWindow && succeeded(step.after) && succeeded(step.before))
      .map(({ after, from, to, drop }) => {
        // No window has gone by since the first call of the key: many calls cannot come back at once.
        const early = exclusive && -drop > to.date - from.date + 1 && to.date - begun < windowSeconds - 1;
        // Others may use the key at the same time, and a sliding window gives calls back: then less can be said.
        const right =
          drop === 1 ||
          (!exclusive && drop > 1) ||
          (sliding && drop < 1 && !early) ||
          (from.remaining === 0 && drop === 0);
        const received = `${from.remaining}, then ${to.remaining}, before the Reset at ${describeTime(from.reset)}`;
        return {
          exchange: after,
          broken: right
            ? undefined
            : { pointer: `header ${name}`, expected: `${from.remaining} to become ${from.remaining - 1}`, received },
        };
      });
  },
};
