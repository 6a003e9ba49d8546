import { Unchecked } from '../../core/rule.ts';
import { isLarge } from '../large-request.ts';
import type { ExchangeRule } from '../rule.ts';

export const answered: ExchangeRule = {
  id: 'transport/answered',
  clause: 'S11',
  title: 'Every request gets a response',
  meaning: 'The app sees a network error and cannot tell whether its request took effect.',
  check: ({ request, response, failure, expect }) => {
    if (failure?.kind === 'unreachable') throw new Unchecked(`no connection: ${failure.message}`);
    if (failure?.kind !== 'no-response') return response === undefined ? undefined : [];
    // It worked the second time: availability/steady-connections tells that.
    if (expect.intent === 'retried' || isLarge(request)) return undefined;
    const received = `the connection closed without one (${failure.code}), twice where it was tried again`;
    return [{ pointer: '', expected: 'an HTTP response', received }];
  },
};
