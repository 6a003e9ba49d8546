import { headerValues } from '../../core/http.ts';
import { imfDate } from '../imf-date.ts';
import type { ExchangeRule } from '../rule.ts';

export const dateHeader: ExchangeRule = {
  id: 'transport/date-header',
  clause: 'RFC 9110 §6.6.1',
  title: 'Every response carries a Date in the one allowed format',
  meaning: 'Clients cannot tell the server clock, which X-RateLimit-Reset counts in.',
  check: ({ response }) => {
    if (response === undefined || response.status < 200 || response.status > 499) return undefined;
    const dates = headerValues(response.headers, 'date');
    if (dates.length === 1 && imfDate(String(dates[0])) !== undefined) return [];
    const expected = 'one date such as Tue, 24 Nov 2026 15:00:00 GMT';
    return [{ pointer: 'header Date', expected, received: dates.length === 0 ? 'no Date' : dates.join(' and ') }];
  },
};
