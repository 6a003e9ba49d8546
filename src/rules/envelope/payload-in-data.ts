import { successOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const payloadInData: ExchangeRule = {
  id: 'envelope/payload-in-data',
  clause: 'S13',
  title: 'The payload stands in data, not beside it',
  meaning: 'Clients look into data and find it empty.',
  check: (exchange, { contract: { envelope, pagination }, operation }) => {
    const body = successOf(exchange);
    if (body === undefined) return undefined;
    const listName = operation(exchange.operation)?.list?.at(-1);
    const strays = Object.keys(body).filter(
      (key) => key === pagination.description || (key === listName && key !== envelope.data),
    );
    return strays.map((key) => ({
      pointer: `/${key}`,
      expected: `"${key}" inside ${envelope.data}`,
      received: `"${key}" at the top, beside ${envelope.status}`,
    }));
  },
};
