import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadBaseline, writeBaseline } from '../../src/drivers/drift/baseline.ts';
import { compare, unseen, type Drift } from '../../src/drivers/drift/compare.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { aRow, bodyOf, list, rows, shapeOf, shapesOf } from './support/shapes-of.ts';

const folder = join(import.meta.dirname, '../rules/schemas');
const schema = `${folder}/customers/list-customers.schema.json`;
const known = new SchemaBook(folder).knownFields(list);
const item = '/properties/data/properties/customers/items';
const sorted = (index: number) => ({ type: ['CURRENT', 'SAVINGS'][index % 2] });
const usual = bodyOf(...rows(30, (index) => ({ ...sorted(index), address: { city: 'Lagos' }, email: 'a@b.invalid' })));

/** What an answer shows besides what the schema and these earlier answers do. */
function driftOf(body: object, ...earlier: readonly object[]): Drift[] {
  return compare(shapeOf(body), { known, baseline: earlier.length === 0 ? undefined : objectsOf(...earlier) });
}

function objectsOf(...earlier: readonly object[]) {
  const path = test.info().outputPath('baseline.json');
  writeBaseline(path, shapesOf(...earlier), { target: 'x', collection: 'x', created: '2026-11-24' });
  return loadBaseline(path, 'x')?.operations.get(list);
}

const told = ({ rule, observation }: Drift) => ({ rule: rule.id, ...observation });

test('the same answers, and others of the same look, are no drift', () => {
  expect(driftOf(usual, usual)).toEqual([]);
  expect(driftOf(bodyOf(...rows(3, (index) => ({ ...sorted(index), address: { city: 'Jos' } }))), usual)).toEqual([
    // Only what was left out on purpose: e-mails are null in these rows.
    expect.objectContaining({ rule: expect.objectContaining({ id: 'data/nulls-as-before' }) }),
  ]);
});

test('a field that the schema does not know comes with a patch that documents it', () => {
  expect(driftOf(bodyOf(aRow({ channels: ['api'] }))).map(told)).toEqual([
    {
      rule: 'data/known-fields',
      pointer: '/data/customers/*/channels',
      expected: 'no such field, since the schema does not know it',
      received: 'list',
      patch: {
        schema,
        effect: 'allows',
        operations: [
          { op: 'add', path: `${item}/properties/channels`, value: { type: 'array', items: { type: 'string' } } },
        ],
      },
    },
  ]);
});

test('an unknown field that was recorded is known', () => {
  expect(driftOf(bodyOf(aRow({ channel: 'api' })), bodyOf(aRow({ channel: 'web' })))).toEqual([]);
});

test('where the schema says nothing of an object, the baseline knows its fields', () => {
  const [one, other] = [bodyOf(aRow({ address: { city: 'Jos' } })), bodyOf(aRow({ address: { city: 'Jos', zip: 1 } }))];
  expect(driftOf(other)).toEqual([]);
  expect(driftOf(other, one).map(told)).toEqual([
    {
      rule: 'data/known-fields',
      pointer: '/data/customers/*/address/zip',
      expected: 'no such field, since the baseline does not know it',
      received: 'number',
    },
  ]);
});

test('a field that was always there and is missing comes with a patch that asks for it', () => {
  const body = bodyOf(...rows(5, (index) => ({ email: 'a@b.invalid', ...(index < 2 ? { address: {} } : {}) })));
  const before = bodyOf(...rows(5, () => ({ email: 'a@b.invalid', address: {} })));
  expect(driftOf(body, before).map(told)).toEqual([
    {
      rule: 'data/fields-as-before',
      pointer: '/data/customers/*/address',
      expected: 'the field in every object, as in the baseline',
      received: 'no such field in 3 of 5 objects',
      patch: { schema, effect: 'forbids', operations: [{ op: 'add', path: `${item}/required/-`, value: 'address' }] },
    },
  ]);
});

test('a null where none ever was comes with a patch that forbids it', () => {
  const body = bodyOf(...rows(3, () => ({ ...sorted(1), address: { city: 'Jos' } })));
  expect(driftOf(body, usual).map(told)).toEqual([
    {
      rule: 'data/nulls-as-before',
      pointer: '/data/customers/*/email',
      expected: 'string, and never null, as in the baseline',
      received: 'null',
      patch: {
        schema,
        effect: 'forbids',
        operations: [{ op: 'replace', path: `${item}/properties/email/type`, value: 'string' }],
      },
    },
  ]);
});

test('a null after a few values says nothing, and one that the schema forbids has a rule of its own', () => {
  const few = bodyOf(aRow({ email: 'a@b.invalid' }));
  expect(driftOf(bodyOf(aRow({ email: null })), few)).toEqual([]);
  const many = bodyOf(...rows(20));
  expect(driftOf(bodyOf(aRow({ created_at: null })), many)).toEqual([]);
});

test('a new word of a field that sorts things is named beside the old ones', () => {
  const body = bodyOf(aRow({ type: 'LOAN', address: { city: 'Jos' }, email: 'a@b.invalid' }));
  expect(driftOf(body, usual).map(told)).toEqual([
    {
      rule: 'data/words-as-before',
      pointer: '/data/customers/*/type',
      expected: 'one of "CURRENT", "SAVINGS", as in the baseline',
      received: '"LOAN"',
    },
  ]);
});

test('another type is named beside the old one', () => {
  const body = bodyOf(aRow({ ...sorted(0), address: { city: 7 }, email: 'a@b.invalid' }));
  expect(driftOf(body, usual).map(told)).toEqual([
    {
      rule: 'data/types-as-before',
      pointer: '/data/customers/*/address/city',
      expected: 'string, as in the baseline',
      received: 'number',
    },
  ]);
});

test('a field that was there at times, and in no answer of a run, comes with a patch that takes it out', () => {
  const before = bodyOf(...rows(30, (index) => (index % 2 === 0 ? { address: {} } : {})));
  const baseline = objectsOf(before);
  const run = (count: number) => unseen(shapeOf(bodyOf(...rows(count))), { known, baseline });
  expect(run(25).map(told)).toEqual([
    {
      rule: 'data/fields-seen-again',
      pointer: '/data/customers/*/address',
      expected: 'the field in some of the objects, as in the baseline',
      received: 'no such field in all 25 objects of this run',
      patch: { schema, effect: 'allows', operations: [{ op: 'remove', path: `${item}/properties/address` }] },
    },
  ]);
  // So few rows prove nothing.
  expect(run(5)).toEqual([]);
  expect(unseen(shapeOf(before), { known, baseline })).toEqual([]);
});

test('every drift names the exchange that shows it', () => {
  for (const drift of driftOf(bodyOf(aRow({ channel: 'api', email: null })), usual))
    expect(drift.exchange?.operation).toBe(list);
});
