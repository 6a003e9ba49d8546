import { headerValue } from '../../core/http.ts';
import { imfDate } from '../imf-date.ts';
import type { ExchangeRule } from '../rule.ts';

export const clock: ExchangeRule = {
  id: 'transport/clock',
  clause: 'practice',
  title: 'The server clock is right',
  meaning: 'An app that waits until X-RateLimit-Reset waits too long, or not long enough.',
  check: ({ response, startedAt, durationMs }, { contract, clockOffsetMs }) => {
    const date = imfDate(headerValue(response?.headers ?? [], 'date') ?? '');
    if (date === undefined || clockOffsetMs === undefined) return undefined;
    const skew = Math.round((date - (startedAt + durationMs / 2 + clockOffsetMs)) / 1_000);
    const allowed = contract.ceilings.clockSkewSeconds;
    if (Math.abs(skew) <= allowed) return [];
    const received = `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} this machine's clock`;
    return [{ pointer: 'header Date', expected: `a time within ${allowed} s of ours`, received }];
  },
};
