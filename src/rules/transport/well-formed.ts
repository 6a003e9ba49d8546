import type { ExchangeRule } from '../rule.ts';

export const wellFormed: ExchangeRule = {
  id: 'transport/well-formed',
  clause: 'RFC 9112 §6',
  title: 'A response is a complete HTTP message and nothing more',
  meaning: 'HTTP clients fail, or read the rest of this answer as the next one.',
  check: ({ response, failure }) => {
    if (failure?.kind !== 'malformed' && failure?.kind !== 'truncated') return response === undefined ? undefined : [];
    const expected = failure.kind === 'malformed' ? 'bytes that are HTTP' : 'as many bytes as the headers announce';
    return [{ pointer: '', expected, received: `${failure.message} (${failure.code})` }];
  },
};
