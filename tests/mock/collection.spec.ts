import { join } from 'node:path';
import { fixturesOf } from '../../src/mock/fixtures.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { connect } from './support/client.ts';
import { readCollection } from './support/collection.ts';
import { expect, test } from './support/mock.ts';

const book = new SchemaBook(join(import.meta.dirname, '../../schemas/okra-v2'));
/** Would take a fixture away from every other test, so the mock refuses it. */
const REFUSED = 'Customers / Remove customer';

for (const environment of ['sandbox', 'production'] as const) {
  for (const sample of readCollection(fixturesOf(createWorld(environment, 'first', 1)))) {
    if (sample.title === REFUSED || (environment === 'production' && sample.title.startsWith('Sandbox / '))) continue;

    test(`${environment}: ${sample.title} of the collection succeeds and satisfies its schema`, async ({ mock }) => {
      const api = await connect(mock, { environment });
      const answer = await (sample.method === 'GET' ? api.get(sample.path) : api.post(sample.path, sample.body));
      expect(sample.body ?? '').not.toContain('{{');
      expect(answer.status, answer.text).toBe(sample.path === 'pay/link/create' ? 201 : 200);
      const schema = book.response(sample.title);
      expect('problem' in schema ? schema.problem : schema.validate(answer.json), answer.text.slice(0, 600)).toEqual(
        [],
      );
    });
  }
}
