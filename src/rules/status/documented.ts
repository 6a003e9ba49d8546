import { describeStatus } from '../../core/describe.ts';
import type { ExchangeRule } from '../rule.ts';

/** 406 and 3xx, and a key that is refused, have rules of their own, which say more about them. */
const judgedElsewhere = (status: number): boolean =>
  status === 406 || status === 429 || (status >= 300 && status < 400);

export const documented: ExchangeRule = {
  id: 'status/documented',
  clause: 'S11',
  title: 'A correct request is answered with the documented success status',
  meaning: 'An app that branches on the status takes a success for a failure, or the reverse.',
  check: ({ response, expect, operation, key }) => {
    if (response === undefined || expect.intent !== 'conformant' || judgedElsewhere(response.status)) return undefined;
    if (response.status === 401 && key !== '') return undefined;
    if (expect.statuses.includes(response.status)) return [];
    const expected = `status ${expect.statuses.join(' or ')} for ${operation}`;
    return [{ pointer: '', expected, received: describeStatus(response) }];
  },
};
