import { Unchecked } from '../../core/rule.ts';
import type { ExchangeRule } from '../rule.ts';

export const answered: ExchangeRule = {
  id: 'transport/answered',
  clause: 'S11',
  title: 'Every request gets a response',
  meaning: 'The app sees a network error and cannot tell whether its request took effect.',
  check: ({ response, failure }) => {
    if (failure?.kind === 'unreachable') throw new Unchecked(`no connection: ${failure.message}`);
    if (failure?.kind !== 'no-response') return response === undefined ? undefined : [];
    return [
      { pointer: '', expected: 'an HTTP response', received: `the connection closed without one (${failure.code})` },
    ];
  },
};
