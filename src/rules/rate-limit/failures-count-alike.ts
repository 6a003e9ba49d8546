import type { SequenceRule } from '../rule.ts';
import { slides, stepsOf } from '../steps.ts';

export const failuresCountAlike: SequenceRule = {
  id: 'rate-limit/failures-count-alike',
  clause: 'practice',
  title: 'Failed calls count on every operation, or on none',
  meaning: 'Nobody can say how many calls are left.',
  check: (exchanges, { contract, exclusive }) => {
    const steps = stepsOf(exchanges, contract);
    if (!exclusive || slides(steps)) return [];
    const failures = steps.filter(({ sameWindow, after, drop, from }) => {
      const status = after.response?.status ?? 0;
      return (
        sameWindow &&
        status >= 400 &&
        status < 500 &&
        status !== 429 &&
        from.remaining > 0 &&
        (drop === 0 || drop === 1)
      );
    });
    // Which of the two the server does is its own choice: the first failure shows it.
    const [first] = failures;
    return failures.slice(1).map(({ after, drop }) => {
      const word = (counted: boolean): string => (counted ? 'counted' : 'not counted');
      const expected = `${word(first?.drop === 1)}, as after the failed ${first?.after.operation}`;
      const received = `${word(drop === 1)} (status ${after.response?.status})`;
      return { exchange: after, broken: drop === first?.drop ? undefined : { pointer: '', expected, received } };
    });
  },
};
