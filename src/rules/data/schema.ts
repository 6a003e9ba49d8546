import { schemaFindings } from '../schema-findings.ts';
import type { ExchangeRule } from '../rule.ts';

export const dataSchema: ExchangeRule = {
  id: 'data/schema',
  clause: 'S13',
  title: 'The data has the documented fields, with the documented types; only nullable fields are null',
  meaning: 'Typed clients fail to read the data, and others show or store wrong values.',
  check: (exchange, context) => schemaFindings(exchange, context, 'data'),
};
