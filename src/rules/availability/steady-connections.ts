import { isLarge } from '../large-request.ts';
import type { ExchangeRule } from '../rule.ts';

export const steadyConnections: ExchangeRule = {
  id: 'availability/steady-connections',
  clause: 'practice',
  title: 'Connections hold until the response is there',
  meaning: 'Every so many requests the app sees a network error that nobody can explain.',
  check: ({ request, response, failure, expect }) => {
    if (expect.intent !== 'retried' || failure?.kind !== 'no-response') return response === undefined ? undefined : [];
    if (isLarge(request)) return undefined;
    const received = `the connection closed without one (${failure.code}); the same request was answered when it was sent again`;
    return [{ pointer: '', expected: 'an HTTP response', received }];
  },
};
