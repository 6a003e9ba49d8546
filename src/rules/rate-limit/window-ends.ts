import { describeTime } from '../../core/describe.ts';
import type { SequenceRule } from '../rule.ts';
import { stepsOf } from '../steps.ts';

export const windowEnds: SequenceRule = {
  id: 'rate-limit/window-ends',
  clause: 'S9, S10c',
  title: 'After Reset, calls are answered again',
  meaning: 'Clients that wait as told stay locked out.',
  check: (exchanges, { contract, exclusive }) => {
    if (!exclusive) return [];
    return (
      stepsOf(exchanges, contract)
        // Calls are counted when they arrive, and Date is written when they are answered: a window may end in between.
        .filter(({ after, from, to }) => to.date - Math.floor(after.durationMs / 1_000) > from.reset)
        .map(({ after, from, to }) => {
          const received = `status 429, ${to.date - from.reset} s after the Reset`;
          const broken = {
            pointer: '',
            expected: `an answer after the Reset at ${describeTime(from.reset)}`,
            received,
          };
          return { exchange: after, broken: after.response?.status === 429 ? broken : undefined };
        })
    );
  },
};
