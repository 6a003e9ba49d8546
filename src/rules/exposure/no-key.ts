import type { ExchangeRule } from '../rule.ts';

export const noKey: ExchangeRule = {
  id: 'exposure/no-key',
  clause: 'S3',
  title: 'A response does not repeat the secret key',
  meaning: 'The key ends up in logs, error trackers and screenshots.',
  check: ({ response }) =>
    response?.secretsIn.map((place) => ({
      pointer: place,
      expected: 'no part of the key',
      received: 'the key of the request, or a part of it',
    })),
};
