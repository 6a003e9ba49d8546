import { explain } from '../../schema/explain.ts';
import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';
import { usable } from '../usable-schema.ts';

export const errorShape: ExchangeRule = {
  id: 'envelope/error-shape',
  clause: 'S12',
  title: 'An error has the standard shape',
  meaning: 'The app cannot tell its user what went wrong.',
  check: (exchange, { schemas }) => {
    const body = objectOf(exchange);
    if (body === undefined || (exchange.response?.status ?? 0) < 400) return undefined;
    return explain(usable(schemas.error()).validate(body));
  },
};
