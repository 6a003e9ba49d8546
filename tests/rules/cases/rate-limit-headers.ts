import { aFailure, anError, anExchange, date, now, nowSeconds } from '../../support/an-exchange.ts';
import { finds, type CasesOf, type RuleCases } from '../../support/rule-cases.ts';
import type { Exchange } from '../../../src/core/exchange.ts';

const [limit, remaining, reset, wait] = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
] as const;
const unanswered = anExchange({ answered: false, failure: aFailure('no-response') });
const preflight = anExchange({ method: 'OPTIONS', headers: { [limit]: undefined, [remaining]: undefined } });
const withHeader = (name: string, value: string | undefined) => anExchange({ headers: { [name]: value } });
const limited = (value: string | undefined) => anError(429, {}, { headers: { [wait]: value, [remaining]: '0' } });
const wrong = (name: string, value: string, expected: string, received = value) => ({
  judged: withHeader(name, value),
  finds: finds(`header ${name}`, expected, received),
});
const unclearWait = 'whole seconds, or a date such as Tue, 24 Nov 2026 15:00:00 GMT';

function present(name: string, near: string): CasesOf<Exchange> {
  const lower = Object.fromEntries([
    [name, undefined],
    [name.toLowerCase(), '60'],
  ]) as Record<string, string>;
  return {
    keeps: { 'the header': anExchange(), 'the header in small letters': anExchange({ headers: lower }) },
    breaks: {
      'a success without': {
        judged: withHeader(name, undefined),
        finds: finds(`header ${name}`, 'the header, in every response', 'none (status 200)'),
      },
      'an error without': {
        judged: anError(404, {}, { headers: { [name]: undefined } }),
        finds: finds(`header ${name}`, 'the header, in every response', 'none (status 404)'),
      },
      'another spelling': {
        judged: anExchange({ headers: { [name]: undefined, [near]: '60' } }),
        finds: finds(`header ${name}`, 'the header, in every response', `none, but one named ${near} (status 200)`),
      },
    },
    passesOver: { 'the preflight of a browser': preflight, 'no answer': unanswered },
  };
}

export const rateLimitHeaders: RuleCases = {
  'rate-limit-headers/limit-present': present(limit, 'X-Rate-Limit-Limit'),
  'rate-limit-headers/remaining-present': present(remaining, 'RateLimit-Remaining'),
  'rate-limit-headers/reset-present': present(reset, 'X-Rate-Limit-Reset'),
  'rate-limit-headers/once': {
    keeps: {
      'each header once': anExchange(),
      'a date, which has a comma': limited(date),
      'a date in the place of a number, which has a rule of its own': withHeader(reset, date),
    },
    breaks: {
      'a header twice': {
        judged: anExchange({ moreHeaders: [['x-ratelimit-limit', '100']] }),
        finds: finds(`header ${limit}`, 'one value', '60 and 100'),
      },
      'two values in one': {
        judged: withHeader(remaining, '41, 99'),
        finds: finds(`header ${remaining}`, 'one value', '41, 99'),
      },
    },
    passesOver: { 'no answer': unanswered },
  },
  'rate-limit-headers/limit-value': {
    keeps: { '60': anExchange() },
    breaks: { '100': wrong(limit, '100', '60'), sixty: wrong(limit, 'sixty', '60') },
    passesOver: {
      'no header, which has a rule of its own': withHeader(limit, undefined),
      'two values, which have a rule of their own': withHeader(limit, '60, 100'),
    },
  },
  'rate-limit-headers/remaining-value': {
    keeps: {
      'a number below the limit': anExchange(),
      '0': withHeader(remaining, '0'),
      '60': withHeader(remaining, '60'),
    },
    breaks: {
      'a number below 0': wrong(remaining, '-1', 'a whole number from 0 to 60'),
      'a number above the limit': wrong(remaining, '61', 'a whole number from 0 to 60'),
      'a fraction': wrong(remaining, '1.5', 'a whole number from 0 to 60'),
      'calls left on a limited call': {
        judged: anError(429, {}, { headers: { [remaining]: '1' } }),
        finds: finds(`header ${remaining}`, '0, since the call was limited', '1'),
      },
    },
    passesOver: { 'no header': withHeader(remaining, undefined), 'the preflight of a browser': preflight },
  },
  'rate-limit-headers/reset-value': {
    keeps: {
      'the end of the window': anExchange(),
      'this very second': withHeader(reset, String(nowSeconds)),
      'a minute and a second ahead, since a second may turn': withHeader(reset, String(nowSeconds + 61)),
      'a time by the clock of the server, which is not ours': anExchange({
        startedAt: now - 90_000,
      }),
      'the end of the window that a call came in, which was answered four seconds later': anExchange({
        durationMs: 4_200,
        headers: { [reset]: String(nowSeconds - 4) },
      }),
    },
    breaks: {
      'seconds from now': wrong(reset, '30', 'UNIX seconds', '30, which looks like seconds from now'),
      milliseconds: wrong(reset, String(now), 'UNIX seconds', `${now}, which looks like milliseconds`),
      'a date': wrong(reset, '2026-11-24T15:00:30Z', 'whole UNIX seconds'),
      'a date with a comma': wrong(reset, date, 'whole UNIX seconds'),
      'a time that is past': wrong(
        reset,
        String(nowSeconds - 5),
        'a time that is not past',
        `${nowSeconds - 5}, 5 s before the Date of the response`,
      ),
      'a time more than a minute ahead': wrong(
        reset,
        String(nowSeconds + 62),
        'a time at most 60 s ahead',
        `${nowSeconds + 62}, 62 s after the Date of the response`,
      ),
    },
    passesOver: {
      'no header': withHeader(reset, undefined),
      'two values, which have a rule of their own': withHeader(reset, `${nowSeconds}, ${nowSeconds + 30}`),
      'no answer': unanswered,
    },
  },
  'rate-limit-headers/retry-after-present': {
    keeps: { 'a 429 that says how long': limited('30') },
    breaks: {
      'a 429 that does not': {
        judged: limited(undefined),
        finds: finds(`header ${wait}`, 'whole seconds to wait, or a date', 'no Retry-After on a 429'),
      },
    },
    passesOver: { 'a success': anExchange(), 'no answer': unanswered },
  },
  'rate-limit-headers/retry-after-value': {
    keeps: {
      'the seconds until Reset': limited('30'),
      'a second more, for rounding up': limited('31'),
      'less, where one call is free before all are': limited('10'),
      'a date': limited(new Date(now + 30_000).toUTCString()),
      '0 on an answer that is not limited': withHeader(wait, '0'),
    },
    breaks: {
      '0 while limited': {
        judged: limited('0'),
        finds: finds(`header ${wait}`, 'more than 0 s while the limit holds', '0'),
      },
      'a time of the day': {
        judged: limited(String(nowSeconds + 30)),
        finds: finds(`header ${wait}`, 'at most 60 s', String(nowSeconds + 30)),
      },
      ...Object.fromEntries(
        ['-5', '12.5', '30s', '2026-11-24T15:00:30Z'].map((value) => [
          value,
          { judged: limited(value), finds: finds(`header ${wait}`, unclearWait, value) },
        ]),
      ),
    },
    passesOver: {
      'no header': anExchange(),
      'a 503, which has its own time': anError(503, {}, { headers: { [wait]: '3600' } }),
    },
  },
};
