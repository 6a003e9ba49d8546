import { describeTime } from '../../core/describe.ts';
import type { SequenceRule } from '../rule.ts';
import { stepsOf } from '../steps.ts';

export const resetSteady: SequenceRule = {
  id: 'rate-limit-headers/reset-steady',
  clause: 'practice, S10c',
  title: 'Reset does not move back',
  meaning: 'Clients that wait for the first value wait too long; those that wait for the last come too early.',
  check: (exchanges, { contract }) => {
    const name = contract.rateLimit.headers.reset;
    return stepsOf(exchanges, contract).map(({ after, from, to, moved }) => {
      const broken = {
        pointer: `header ${name}`,
        expected: `${describeTime(from.reset)} or later, as on the call before`,
        received: describeTime(to.reset),
      };
      return { exchange: after, broken: moved < -1 ? broken : undefined };
    });
  },
};
