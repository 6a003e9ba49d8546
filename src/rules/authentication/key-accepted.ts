import { describeStatus } from '../../core/describe.ts';
import type { ExchangeRule } from '../rule.ts';

/** Without it, an operation that lets nobody in would keep every promise about wrong keys. */
export const keyAccepted: ExchangeRule = {
  id: 'authentication/key-accepted',
  clause: 'S1',
  title: 'A valid key is let in',
  meaning: 'An app is locked out, although its key is right.',
  check: ({ response, expect, key, operation }) => {
    if (response === undefined || expect.intent !== 'conformant' || key === '') return undefined;
    if (response.status !== 401) return [];
    return [{ pointer: '', expected: `${operation} lets the key in`, received: describeStatus(response) }];
  },
};
