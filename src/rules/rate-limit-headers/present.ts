import type { Contract } from '../../core/contract.ts';
import type { HeaderList } from '../../core/http.ts';
import { headerValue } from '../../core/http.ts';
import { headersAreDue } from '../rate-headers.ts';
import type { ExchangeRule } from '../rule.ts';

type Name = keyof Contract['rateLimit']['headers'];

function present(name: Name, clause: string, title: string, meaning: string): ExchangeRule {
  return {
    id: `rate-limit-headers/${name}-present`,
    clause,
    title,
    meaning,
    check: (exchange, { contract }) => {
      if (!headersAreDue(exchange)) return undefined;
      const headers = exchange.response?.headers ?? [];
      const header = contract.rateLimit.headers[name];
      if (headerValue(headers, header) !== undefined) return [];
      const received = `none${nearMiss(headers, header)} (status ${exchange.response?.status})`;
      return [{ pointer: `header ${header}`, expected: 'the header, in every response', received }];
    },
  };
}

/** A header whose letters are the same, or that says the same under another common prefix. */
function nearMiss(headers: HeaderList, wanted: string): string {
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '')
      .replace(/^x/, '');
  const near = headers.find(([name]) => bare(name) === bare(wanted))?.[0];
  return near === undefined ? '' : `, but one named ${near}`;
}

export const limitPresent = present(
  'limit',
  'S10a',
  'Every response says how many requests a minute allows',
  'Clients cannot pace themselves and run into 429.',
);

export const remainingPresent = present(
  'remaining',
  'S10b',
  'Every response says how many requests are left in the window',
  'Clients cannot slow down in time and run into 429.',
);

export const resetPresent = present(
  'reset',
  'S10c',
  'Every response says when the window ends',
  'Clients do not know how long to wait.',
);
