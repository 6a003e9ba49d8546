import type { SequenceRule } from '../rule.ts';
import { slides, stepsOf, succeeded } from '../steps.ts';

export const getsCount: SequenceRule = {
  id: 'rate-limit/gets-count',
  clause: 'S9',
  title: 'GET calls count towards the limit as POST calls do',
  meaning: 'The documented limit is not the one that holds.',
  check: (exchanges, { contract, exclusive }) => {
    const steps = stepsOf(exchanges, contract);
    if (!exclusive || slides(steps)) return [];
    return steps
      .filter(
        (step) =>
          step.sameWindow && step.after.request.method === 'GET' && succeeded(step.after) && step.from.remaining > 0,
      )
      .map(({ after, from, to, drop }) => {
        const broken = {
          pointer: `header ${contract.rateLimit.headers.remaining}`,
          expected: `less than ${from.remaining} after a GET`,
          received: `${to.remaining}, as before it`,
        };
        return { exchange: after, broken: drop === 0 ? broken : undefined };
      });
  },
};
