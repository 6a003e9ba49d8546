import { headerValue } from '../../core/http.ts';
import { rateHeaders } from '../rate-headers.ts';
import type { SequenceRule } from '../rule.ts';
import { succeeded } from '../steps.ts';

export const retryAfterAlike: SequenceRule = {
  id: 'rate-limit-headers/retry-after-alike',
  clause: 'S10d',
  title: 'Retry-After stands in every response, or only in limited ones, on all operations alike',
  meaning: 'Code that reads it works on one operation and fails on the next.',
  check: (exchanges, { contract }) => {
    const name = contract.rateLimit.retryAfter;
    // The last call that a window holds may say when to come back, although it was answered itself.
    const open = exchanges.filter(
      (exchange) =>
        succeeded(exchange) && exchange.request.method !== 'OPTIONS' && rateHeaders(exchange, contract).remaining !== 0,
    );
    const has = (index: number): boolean => headerValue(open[index]?.response?.headers ?? [], name) !== undefined;
    return open.slice(1).map((exchange, index) => {
      const expected = has(0) ? `the header, as on ${open[0]?.operation}` : `no header, as on ${open[0]?.operation}`;
      const received = has(index + 1) ? String(headerValue(exchange.response?.headers ?? [], name)) : 'none';
      const broken = { pointer: `header ${name}`, expected, received };
      return { exchange, broken: has(index + 1) === has(0) ? undefined : broken };
    });
  },
};
