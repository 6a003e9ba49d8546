import { join } from 'node:path';
import { operations } from '../../src/mock/operations/index.ts';
import { accountsOfCustomer } from '../../src/mock/world/find.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { connect } from './support/client.ts';
import { expect, test } from './support/mock.ts';
import { sampleRequest } from './support/sample-request.ts';

/** Would take fixtures away from other tests: the mock refuses it. */
const REFUSED = 'customers/remove';

const book = new SchemaBook(join(import.meta.dirname, '../../schemas/okra-v2'));

for (const environment of ['sandbox', 'production'] as const) {
  const world = createWorld(environment, 'first', 1);

  for (const operation of operations.filter(
    (each) => (environment === 'sandbox' || !each.sandboxOnly) && each.path !== REFUSED,
  )) {
    const title = `${operation.product} / ${operation.name}`;
    const schema = book.response(title);
    if ('problem' in schema) continue;

    test(`${environment}: ${title} satisfies its schema for rich and sparse customers`, async ({ mock }) => {
      const api = await connect(mock, { environment });
      // The first page of customers holds every hard case of the data.
      for (const customer of world.customers.slice(0, 12)) {
        const request = incomplete(() => sampleRequest(operation, world, customer));
        if (request === undefined) continue;
        const query = new URLSearchParams(request as Record<string, string>).toString();
        const answer = await (operation.method === 'GET'
          ? api.get(`${operation.path}?${query}`)
          : api.post(operation.path, request));
        // Nothing can be worked out about a customer without accounts.
        if (answer.status === 404 && accountsOfCustomer(world, customer).length === 0) continue;
        expect(answer.status, answer.text).toBeLessThan(300);
        expect(schema.validate(answer.json), `${customer.name}: ${answer.text.slice(0, 500)}`).toEqual([]);
      }
    });
  }
}

/** A customer without accounts has no sample for an operation about accounts. */
function incomplete<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
