import { describeTime } from '../../core/describe.ts';
import type { SequenceRule } from '../rule.ts';
import { slides, stepsOf, succeeded } from '../steps.ts';

export const zeroHolds: SequenceRule = {
  id: 'rate-limit-headers/zero-holds',
  clause: 'S10b',
  title: 'When Remaining is 0, no further call succeeds in that window',
  meaning: 'Clients stop although they could go on.',
  check: (exchanges, { contract }) => {
    const name = contract.rateLimit.headers.remaining;
    const steps = stepsOf(exchanges, contract);
    const sliding = slides(steps);
    return steps
      .filter((step) => step.from.remaining === 0 && step.sameWindow && !sliding)
      .map(({ after, from }) => {
        const received = `0, then status ${after.response?.status} before the Reset at ${describeTime(from.reset)}`;
        const broken = { pointer: `header ${name}`, expected: 'status 429 until the Reset', received };
        return { exchange: after, broken: succeeded(after) ? broken : undefined };
      });
  },
};
