import { describeValue } from '../../core/describe.ts';
import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

/** Members that an error may keep in its data: they describe the error (older clients read them there). */
const describing = new Set([
  'message',
  'method',
  'code',
  'type',
  'errors',
  'error',
  'field',
  'fields',
  'name',
  'status',
]);

export const noDataOnError: ExchangeRule = {
  id: 'envelope/no-data-on-error',
  clause: 'practice',
  title: 'An error carries no payload',
  meaning: 'The app shows data of a call that failed, or that it had no right to make.',
  check: (exchange, { contract: { envelope } }) => {
    const body = objectOf(exchange);
    if (body === undefined || (exchange.response?.status ?? 0) < 400) return undefined;
    const data = body[envelope.data];
    const members = typeof data === 'object' && data !== null ? Object.keys(data) : [];
    if (Array.isArray(data) ? data.length === 0 : members.every((name) => describing.has(name))) return [];
    return [{ pointer: `/${envelope.data}`, expected: 'null, {} or nothing', received: describeValue(data) }];
  },
};
