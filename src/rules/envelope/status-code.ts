import { describeValue } from '../../core/describe.ts';
import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const statusCode: ExchangeRule = {
  id: 'envelope/status-code',
  clause: 'practice',
  title: 'A status code in the body is that of the response',
  meaning: 'Clients that read the one in the body take another branch.',
  check: (exchange) => {
    const body = objectOf(exchange);
    const status = exchange.response?.status;
    const name = ['statusCode', 'status_code', 'httpStatus'].find((key) => body !== undefined && key in body);
    if (body === undefined || name === undefined) return undefined;
    if (Number(body[name]) === status) return [];
    return [{ pointer: `/${name}`, expected: String(status), received: describeValue(body[name]) }];
  },
};
