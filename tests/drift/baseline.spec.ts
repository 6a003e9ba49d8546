import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadBaseline, writeBaseline, type BaselineFile } from '../../src/drivers/drift/baseline.ts';
import { expectProblem } from '../support/problem.ts';
import { bodyOf, list, packedShapesOf, rows, shapeOf, shapesOf } from './support/shapes-of.ts';

const facts = { target: 'sandbox', collection: 'Okra v2', created: '2026-11-24' };
const objects = (file: BaselineFile) => file.operations[list];

test('a field is one line: its types, whether it is left out, and the words of a field that sorts things', () => {
  const path = test.info().outputPath('new', 'sandbox.json');
  const body = bodyOf(
    ...rows(20, (index) => ({
      type: index % 2 === 0 ? 'SAVINGS' : 'CURRENT',
      email: index === 3 ? null : 'ada@example.invalid',
      ...(index > 10 ? { address: { city: 'Lagos' } } : {}),
    })),
  );
  const file = writeBaseline(path, shapesOf(body), facts);
  expect(objects(file)).toEqual({
    '': { data: 'object, few', message: 'string, few', status: 'string, few' },
    '/data': { customers: 'list, few' },
    '/data/customers/*': {
      _id: 'string',
      address: 'object, sometimes',
      created_at: 'string',
      email: 'null|string',
      name: 'string',
      type: 'string: CURRENT, SAVINGS',
    },
    '/data/customers/*/address': { city: 'string' },
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(file);
});

test('no value is ever written but the words of fields that sort things', () => {
  const secret = {
    name: 'Adaeze',
    email: 'ada@example.invalid',
    phone: '08012345678',
    bvn: '22212345678',
    owner: 'Adaeze',
    token: 'hunter',
    narration: 'Rent',
    status: 'code-1234',
    account_type: 'Adaeze Obi',
    '2025-03-17': 'Rent',
    'ada@example.invalid': 1,
  };
  const path = test.info().outputPath('sandbox.json');
  writeBaseline(path, shapesOf(bodyOf(...rows(30, () => secret))), facts);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('"narration": "string"');
  for (const value of ['Ada', 'ada@', '080', '222', 'hunter', 'Rent', 'code', 'Obi', '03-17'])
    expect(text).not.toContain(value);
});

test('the file does not depend on the order of answers, nor on how many processes saw them', () => {
  const [first, second] = [bodyOf(...rows(6)), bodyOf(...rows(6, () => ({ z: 1, address: {} })))];
  const write = (name: string, shapes: ReturnType<typeof shapesOf>): string => {
    const path = test.info().outputPath(name);
    writeBaseline(path, shapes, facts);
    return readFileSync(path, 'utf8');
  };
  const text = write('a.json', shapesOf(first, second));
  expect(write('b.json', shapesOf(second, first))).toBe(text);
  expect(write('c.json', packedShapesOf(second, first))).toBe(text);
});

test('operations that were not called keep what the file says of them', () => {
  const path = test.info().outputPath('sandbox.json');
  writeBaseline(path, new Map([['Banks / List banks', shapeOf({ a: 1 })]]), facts);
  const { operations } = writeBaseline(path, shapesOf({ b: 1 }), facts);
  expect(Object.keys(operations)).toEqual(['Banks / List banks', list]);
  expect(operations['Banks / List banks']).toEqual({ '': { a: 'number, few' } });
});

test('a target without a baseline has none, and says nothing', () => {
  expect(existsSync('baselines/nobody.json')).toBe(false);
  expect(loadBaseline(undefined, 'nobody')).toBeUndefined();
});

test('the baseline of the mock is there, and no larger than people can review', () => {
  expect(loadBaseline(undefined, 'mock')?.operations.size).toBeGreaterThan(150);
  expect(readFileSync('baselines/mock.json').length).toBeLessThan(300_000);
});

const again = 'record it again: npm run contract -- baseline';
const bad: Readonly<Record<string, { text: string; title: string; detail: string }>> = {
  'no JSON': { text: '{', title: 'The baseline is not valid JSON', detail: 'PATH:1:2: ' },
  'no baseline': { text: '[]', title: 'The baseline is none', detail: 'PATH: it has no "operations"' },
  'of another version': {
    text: '{"version": 2, "operations": {}}',
    title: 'The baseline has another version',
    detail: 'PATH: version is 2, not 1',
  },
  'with a field that cannot be read': {
    text: '{"version": 1, "operations": {"Banks / List": {"/data": {"a/b": "text"}}}}',
    title: 'The baseline has a field that cannot be read',
    detail: 'PATH: Banks / List: /data/a~1b: "text"',
  },
  'with an operation that is no object': {
    text: '{"version": 1, "operations": {"Banks / List": null}}',
    title: 'The baseline has an operation that cannot be read',
    detail: 'PATH: Banks / List: null',
  },
};

for (const [name, { text, title, detail }] of Object.entries(bad)) {
  test(`a baseline that is ${name} is named with what is wrong and what to do`, () => {
    const path = test.info().outputPath('baseline.json');
    writeFileSync(path, text);
    const wanted = detail.replace('PATH', path);
    expectProblem(() => loadBaseline(path, 'sandbox'), {
      title,
      ...(name === 'no JSON'
        ? { detail: expect.stringContaining(wanted) as unknown as string }
        : { detail: wanted, remedy: again }),
    });
  });
}

test('a baseline that is asked for and missing is named', () => {
  expectProblem(() => loadBaseline('no/such.json', 'sandbox'), {
    title: 'The baseline cannot be read',
    detail: 'no/such.json: no such file',
  });
});
