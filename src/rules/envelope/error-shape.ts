import { Unchecked } from '../../core/rule.ts';
import { explain } from '../../schema/explain.ts';
import { objectOf } from '../body.ts';
import type { ExchangeRule } from '../rule.ts';

export const errorShape: ExchangeRule = {
  id: 'envelope/error-shape',
  clause: 'S12',
  title: 'An error has the standard shape',
  meaning: 'The app cannot tell its user what went wrong.',
  check: (exchange, { schemas }) => {
    const body = objectOf(exchange);
    if (body === undefined || (exchange.response?.status ?? 0) < 400) return undefined;
    const entry = schemas.error();
    if ('problem' in entry) throw new Unchecked(`no usable schema: ${entry.problem}`);
    return explain(entry.validate(body));
  },
};
