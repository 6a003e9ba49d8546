import type { Exchange } from '../../core/exchange.ts';
import type { SequenceRule } from '../rule.ts';
import { priceOf, slides, stepsOf } from '../steps.ts';

export const failuresCountAlike: SequenceRule = {
  id: 'rate-limit/failures-count-alike',
  clause: 'practice',
  title: 'Failed calls count on every operation, or on none',
  meaning: 'Nobody can say how many calls are left.',
  check: (exchanges, { contract, exclusive }) => {
    const steps = stepsOf(exchanges, contract);
    const price = priceOf(exchanges, contract);
    if (!exclusive || price === undefined || slides(steps)) return [];
    const failures = steps
      .filter(({ sameWindow, drop, from }) => sameWindow && from.remaining > 0 && (drop === 0 || drop === 1))
      .map(({ before, after, drop }) => ({ call: price === 'leaving' ? before : after, counted: drop === 1 }))
      .filter(({ call }) => isMistake(call));
    // Which of the two the server does is its own choice: the first failure shows it.
    const [first] = failures;
    return failures.slice(1).map(({ call, counted }) => {
      const word = (yes: boolean): string => (yes ? 'counted' : 'not counted');
      const expected = `${word(first?.counted === true)}, as after the failed ${first?.call.operation}`;
      const received = `${word(counted)} (status ${call.response?.status})`;
      return { exchange: call, broken: counted === first?.counted ? undefined : { pointer: '', expected, received } };
    });
  },
};

function isMistake({ response }: Exchange): boolean {
  const status = response?.status ?? 0;
  return status >= 400 && status < 500 && status !== 429;
}
