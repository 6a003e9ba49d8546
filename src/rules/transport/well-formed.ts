import type { ExchangeRule } from '../rule.ts';

export const wellFormed: ExchangeRule = {
  id: 'transport/well-formed',
  clause: 'RFC 9112 §6',
  title: 'A response is a complete HTTP message and nothing more',
  meaning: 'HTTP clients fail, or read the rest of this answer as the next one.',
  check: ({ response, failure }) => {
    if (failure?.kind !== 'malformed' && failure?.kind !== 'truncated') return response === undefined ? undefined : [];
    const reason = `${failure.message} (${failure.code})`;
    if (failure.kind === 'malformed') return [{ pointer: '', expected: 'bytes that are HTTP', received: reason }];
    const received = `${response?.body.length ?? 0} bytes of the body, then the connection broke: ${reason}`;
    return [{ pointer: '', expected: 'as many bytes as the headers announce', received }];
  },
};
