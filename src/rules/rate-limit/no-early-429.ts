import type { SequenceRule } from '../rule.ts';
import { stepsOf } from '../steps.ts';

export const noEarly429: SequenceRule = {
  id: 'rate-limit/no-early-429',
  clause: 'S9, S10b',
  title: 'No call is limited while Remaining says that there are calls left',
  meaning: 'Clients that keep to the announced limit are refused all the same.',
  check: (exchanges, { contract, exclusive }) => {
    if (!exclusive) return [];
    return stepsOf(exchanges, contract)
      .filter((step) => step.sameWindow && step.before.response?.status !== 429)
      .map(({ after, from }) => {
        // A server that counts the present call last shows 1 on the last call that it allows.
        const early = after.response?.status === 429 && from.remaining > 1;
        const broken = {
          pointer: '',
          expected: `an answer, since Remaining was ${from.remaining}`,
          received: 'status 429',
        };
        return { exchange: after, broken: early ? broken : undefined };
      });
  },
};
