import type { ExchangeRule } from '../rule.ts';

export const inTime: ExchangeRule = {
  id: 'availability/in-time',
  clause: 'practice',
  title: 'A response is complete within the deadline',
  meaning: 'The app hangs, and its users leave.',
  check: ({ failure, response }) => {
    if (failure?.kind !== 'timeout') return response === undefined ? undefined : [];
    const received =
      response === undefined
        ? 'no answer'
        : `status ${response.status}, and ${response.body.length} bytes of an unfinished body`;
    return [{ pointer: '', expected: 'a complete response', received: `${received} (${failure.message})` }];
  },
};
