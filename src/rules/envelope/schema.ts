import { schemaFindings } from '../schema-findings.ts';
import type { ExchangeRule } from '../rule.ts';

export const envelopeSchema: ExchangeRule = {
  id: 'envelope/schema',
  clause: 'S13',
  title: 'A success has the standard envelope: status, message, data',
  meaning: 'Every client unwraps the envelope before anything else, and fails.',
  check: (exchange, context) => schemaFindings(exchange, context, 'envelope'),
};
