import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { allExamples } from '../../src/lint/saved-examples.ts';
import { readSuite } from '../../src/lint/suite.ts';
import { explain } from '../../src/schema/explain.ts';

/** Forms that bodies of Okra came in, each made from a saved example, and what is none of them. */

const root = join(import.meta.dirname, '../..');
const suite = readSuite({
  collection: join(root, 'collections/okra-v2.postman_collection.json'),
  environments: join(root, 'environments'),
  schemas: join(root, 'schemas/okra-v2'),
  types: undefined,
});
const examples = allExamples(suite);

type Change = (data: Record<string, unknown>) => unknown;

/** What the schema of an operation finds in its saved success, when `data` is changed. */
function findings(operation: string, change: Change): string[] {
  const body = examples.find(({ request, code }) => request.name === operation && Number(code) < 300)?.body ?? '';
  const { data, ...envelope } = JSON.parse(body) as { data: Record<string, unknown> };
  const entry = suite.book.response(operation);
  if ('problem' in entry) throw new Error(entry.problem);
  const errors = entry.validate({ ...envelope, data: change(data) });
  return explain(errors).map(({ pointer, expected }) => `${pointer}: ${expected}`);
}

/** `data` with fields of its one object, or of the first object of its list, changed; undefined takes a field away. */
function having(key: string, fields: Record<string, unknown>): Change {
  return (data) => {
    const [row, ...others] = [data[key]].flat();
    const text = JSON.stringify({ ...(row as object), ...fields });
    const changed = JSON.parse(text) as unknown;
    return { ...data, [key]: Array.isArray(data[key]) ? [changed, ...others] : changed };
  };
}

const customers = 'Customers / List customers';
const company = 'Verification / Verify RC and TIN';
const identity = 'Identity / Get identity by id';
const process = 'Income / Process income';
const incomes = 'Income / Get income by customer';
const hex = '64f0a1b2c3d4e5f6a7b8c099';
const form = '64f0a1notHexadecimal';
const version1 = { confidence: '92%', streams: [{ type: 'salary', account: form, bank: form }] };

const sound: Readonly<Record<string, readonly [operation: string, change: Change]>> = {
  'customers one level deeper, as in the guide': [customers, (data) => ({ total: 1, data })],
  'records of a customer as ids': [customers, having('customers', { record: [hex] })],
  'a person found by RC and TIN': [company, () => ({ identity: { fullname: 'Ada Example' } })],
  'an identity of 2020, with _id and without id': [identity, having('identity', { _id: hex, id: undefined })],
  'the same without env, as recorded': [identity, having('identity', { _id: hex, id: undefined, env: undefined })],
  'an id of the guide that is not hexadecimal': ['Records / Get record', having('records', { _id: form })],
  'income of version 1': [process, () => ({ income: { ...version1, customer: form } })],
  'income of version 1 in a list': [
    incomes,
    (data) => ({ ...data, income: [{ ...version1, customer: { _id: form, name: 'Ada Example' } }] }),
  ],
};

for (const [name, [operation, change]] of Object.entries(sound)) {
  test(`right: ${name}`, () => {
    expect(findings(operation, change)).toEqual([]);
  });
}

const broken: Readonly<Record<string, readonly [operation: string, change: Change, ...expected: string[]]>> = {
  'one bad field a level deeper is one finding': [
    customers,
    (data) => ({ data: having('customers', { name: 7 })(data) }),
    '/data/data/customers/0/name: string',
  ],
  'one bad field of a person is one finding': [
    company,
    () => ({ identity: { fullname: 7 } }),
    '/data/identity/fullname: string or null',
  ],
  'an identity of 2023 without env': [
    identity,
    having('identity', { env: undefined }),
    '/data/identity/0/env: the field to be there',
  ],
  'an identity whose id is null': [identity, having('identity', { id: null, _id: hex }), '/data/identity/0/id: string'],
  'income of version 2 without its confidence': [
    process,
    having('income', { confidence: undefined }),
    '/data/income/confidence: the field to be there',
  ],
  'a list of payments without anything': [
    'Payments / List payments',
    () => ({}),
    '/data: must NOT have fewer than 1 properties',
  ],
};

for (const [name, [operation, change, ...expected]] of Object.entries(broken)) {
  test(`wrong: ${name}`, () => {
    expect([...new Set(findings(operation, change))]).toEqual(expected);
  });
}

/** What the schema of errors finds in a body. */
function errorFindings(body: unknown): readonly unknown[] {
  const entry = suite.book.error();
  if ('problem' in entry) throw new Error(entry.problem);
  return entry.validate(body);
}

test('an error may say as little as status, and holds more where it was recorded', () => {
  for (const more of [{}, { message: null }, { name: 'APIError', message: 'Unauthorized' }, { data: {} }]) {
    expect(errorFindings({ status: 'error', ...more })).toEqual([]);
  }
});

test('an error has a status, which is no word for success', () => {
  expect(errorFindings({ message: 'Unauthorized' })).not.toEqual([]);
  for (const status of ['success', 'Success', 'ok', '', true, null, 401]) {
    expect(errorFindings({ status, message: 'Unauthorized' }), String(status)).not.toEqual([]);
  }
});
