import type { Exchange } from '../../core/exchange.ts';
import type { SequenceRule } from '../rule.ts';
import { priceOf, slides, stepsOf, succeeded } from '../steps.ts';

export const getsCount: SequenceRule = {
  id: 'rate-limit/gets-count',
  clause: 'S9',
  title: 'GET calls count towards the limit as POST calls do',
  meaning: 'The documented limit is not the one that holds.',
  check: (exchanges, { contract, exclusive }) => {
    const steps = stepsOf(exchanges, contract);
    if (!exclusive || slides(steps)) return [];
    const price = priceOf(exchanges, contract);
    const isGet = (exchange: Exchange): boolean => exchange.request.method === 'GET' && succeeded(exchange);
    return steps
      .filter(({ sameWindow, from }) => sameWindow && from.remaining > 0)
      .filter(({ before, after }) => (price === 'leaving' || isGet(after)) && (price === 'arriving' || isGet(before)))
      .map(({ before, after, from, to, drop }) => {
        const broken = {
          pointer: `header ${contract.rateLimit.headers.remaining}`,
          expected: `less than ${from.remaining} after a GET`,
          received: `${to.remaining}, as before it`,
        };
        return { exchange: price === 'leaving' ? before : after, broken: drop === 0 ? broken : undefined };
      });
  },
};
