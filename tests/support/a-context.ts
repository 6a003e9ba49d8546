import { join } from 'node:path';
import { contract } from '../../contract.config.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { baseUrl } from './an-exchange.ts';

const schemas = new SchemaBook(join(import.meta.dirname, '../rules/schemas'));

const operations: readonly Operation[] = [
  anOperation('Customers / List customers', { list: ['data', 'customers'], paginated: true }),
  anOperation('Customers / Get customer'),
  anOperation('Transactions / Get transactions by customer', { list: ['data', 'transaction'], paginated: true }),
  anOperation('Things / Broken'),
  anOperation('Things / Slow', { tags: ['slow'] }),
  anOperation('Things / Download', { tags: ['file'] }),
  anOperation('Things / Change', { effect: 'write' }),
  anOperation('Things / Known by its envelope', { evidence: 'envelope' }),
  anOperation('Things / List in a place that nobody wrote down', { evidence: 'envelope', paginated: true }),
];

/** What rules look at besides the exchange, as in a run against a sandbox of our own. */
export function aContext(parts: Partial<RuleContext> = {}): RuleContext {
  return {
    contract,
    operation: (name) => operations.find((operation) => operation.name === name),
    schemas,
    baseUrl,
    targetKind: 'sandbox',
    clockOffsetMs: 0,
    exclusive: true,
    ...parts,
  };
}

export function anOperation(name: string, parts: Partial<Operation> = {}): Operation {
  const [product = '', title = ''] = name.split(' / ');
  return {
    name,
    product,
    title,
    method: 'POST',
    url: '{{base_url}}/customers/list',
    headers: [],
    authorization: 'Bearer {{bearerToken}}',
    body: '{}',
    evidence: 'body',
    effect: 'read',
    list: undefined,
    paginated: false,
    sandboxOnly: false,
    tags: [],
    successStatuses: [200],
    source: `collection.json: ${name}`,
    ...parts,
  };
}
