import { STATUS_CODES } from 'node:http';
import { describeStatus } from '../../core/describe.ts';
import type { ExchangeRule } from '../rule.ts';

export const registered: ExchangeRule = {
  id: 'status/registered',
  clause: 'practice',
  title: 'Every status is one that HTTP knows',
  meaning: 'Clients treat an unknown status as the first of its hundred, which may mean something else.',
  check: ({ response }) => {
    if (response === undefined) return undefined;
    if (String(response.status) in STATUS_CODES) return [];
    return [{ pointer: '', expected: 'a registered HTTP status', received: describeStatus(response) }];
  },
};
