import { describeStatus } from '../../core/describe.ts';
import { headerValue } from '../../core/http.ts';
import type { ExchangeRule } from '../rule.ts';

export const noRedirect: ExchangeRule = {
  id: 'transport/no-redirect',
  clause: 'practice',
  title: 'A documented address answers itself and redirects nowhere',
  meaning: 'Clients that follow redirects turn POST into GET or send the key to another host; others fail.',
  check: ({ response, expect }) => {
    if (response === undefined || expect.intent !== 'conformant') return undefined;
    if (response.status < 300 || response.status > 399) return [];
    const location = headerValue(response.headers, 'location') ?? 'no Location';
    return [{ pointer: '', expected: 'the JSON response', received: `${describeStatus(response)}, to ${location}` }];
  },
};
