import type { ExchangeRule } from '../rule.ts';

export const size: ExchangeRule = {
  id: 'availability/size',
  clause: 'practice, OWASP API4',
  title: 'A response stays within the size that clients can hold',
  meaning: 'Phones run out of memory, and every call costs the user money.',
  check: ({ response, failure }, { contract: { ceilings } }) => {
    if (response === undefined) return undefined;
    if (response.body.length <= ceilings.bodyBytes && failure?.code !== 'OVERSIZE') return [];
    return [
      { pointer: '', expected: `at most ${ceilings.bodyBytes} bytes`, received: `${response.body.length} bytes` },
    ];
  },
};
