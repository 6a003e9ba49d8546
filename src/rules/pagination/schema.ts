import { schemaFindings } from '../schema-findings.ts';
import type { ExchangeRule } from '../rule.ts';

export const paginationSchema: ExchangeRule = {
  id: 'pagination/schema',
  clause: 'S14',
  title: 'The description of a page has its fields, with their types',
  meaning: 'The app cannot tell whether there is a next page.',
  check: (exchange, context) => schemaFindings(exchange, context, 'pagination'),
};
