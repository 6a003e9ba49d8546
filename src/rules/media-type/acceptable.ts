import { describeStatus } from '../../core/describe.ts';
import type { ExchangeRule } from '../rule.ts';

export const acceptable: ExchangeRule = {
  id: 'media-type/acceptable',
  clause: 'RFC 9110 §12.5.1',
  title: 'A client that accepts application/json is served',
  meaning: 'Correct clients get an error instead of data.',
  check: ({ response, expect }) => {
    if (response === undefined || expect.intent !== 'conformant') return undefined;
    if (response.status !== 406) return [];
    return [{ pointer: '', expected: 'an answer to Accept: application/json', received: describeStatus(response) }];
  },
};
