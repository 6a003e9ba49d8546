import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain } from '../../src/schema/explain.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { expectProblem } from '../support/problem.ts';

/** A book of these files; a text is written as it is, anything else as JSON. */
function bookOf(files: Readonly<Record<string, unknown>>, most?: number): SchemaBook {
  const folder = test.info().outputPath('schemas');
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return new SchemaBook(folder, most);
}

const things = 'things/get.schema.json';

/** What a schema finds in a value. */
function findings(schema: object, value: unknown) {
  const entry = bookOf({ [things]: schema }).response('Things / Get');
  if ('problem' in entry) throw new Error(entry.problem);
  return explain(entry.validate(value)).map(
    ({ pointer, expected, received }) => `${pointer}: ${expected}, ${received}`,
  );
}

test('schemas are found by the name of the operation', () => {
  const book = bookOf({
    'auth-things/get-by-id.schema.json': { type: 'object' },
    'auth-things/get-by-id.request.schema.json': { type: 'object', required: ['id'], properties: { id: {} } },
    'shared/error.schema.json': { type: 'object' },
  });
  const name = 'Auth Things / Get by ID';
  for (const entry of [book.response(name), book.request(name), book.error()]) expect(entry).toHaveProperty('validate');
  expect(book.requestDocument(name)).toMatchObject({ required: ['id'] });
  expect(book.response('Auth Things / List')).toEqual({
    problem: expect.stringMatching(/auth-things\/list\.schema\.json: no such file$/),
  });
});

/** Schemas that cannot be used, and why. */
const unusable: Readonly<Record<string, { schema: unknown; why: RegExp }>> = {
  'a keyword that does not exist': { schema: { requird: ['a'] }, why: /: \/requird: .*unknown keyword: "requird"$/ },
  'a format that does not exist': { schema: { type: 'string', format: 'datetime' }, why: /unknown format "datetime"/ },
  'a type that does not exist': {
    schema: { type: 'text' },
    why: /: \/type: must be one of "array", .*, and is string "text"$/,
  },
  'a reference that leads nowhere': { schema: { $ref: '../shared/none.schema.json' }, why: /can't resolve reference/ },
  'a pattern that is none': { schema: { type: 'string', pattern: '(' }, why: /Invalid regular expression/ },
  'a required field that is not described': { schema: { type: 'object', required: ['a'] }, why: /"a" is not defined/ },
  'text that is no JSON': { schema: '{"type": }', why: /The schema is not valid JSON/ },
};

for (const [name, { schema, why }] of Object.entries(unusable)) {
  test(`${name} is a problem that names the file, and no schema that accepts everything`, () => {
    const entry = bookOf({ [things]: schema }).response('Things / Get');
    expect(entry).toEqual({ problem: expect.stringMatching(why) });
    expect(entry).toMatchObject({ problem: expect.stringContaining(`/schemas/${things}: `) });
  });
}

test('a schema that is broken below a reference is told with the file and the place of the mistake', () => {
  const refer = { type: 'object', properties: { data: { $ref: '../shared/part.schema.json' } } };
  const broken = {
    keyword: { type: 'object', properties: { name: { tipe: 'string' } } },
    type: { type: 'strin' },
    text: '{',
  };
  const told = Object.entries(broken).map(([name, part]) =>
    bookOf({ [`${name}/things/get.schema.json`]: refer, [`${name}/shared/part.schema.json`]: part }).response(
      `${name} / things / Get`,
    ),
  );
  expect(told).toEqual([
    {
      problem: expect.stringMatching(
        /keyword\/shared\/part\.schema\.json: \/properties\/name\/tipe: .*unknown keyword/,
      ),
    },
    { problem: expect.stringMatching(/type\/shared\/part\.schema\.json: \/type: must be one of/) },
    { problem: expect.stringMatching(/text\/shared\/part\.schema\.json: The schema is not valid JSON/) },
  ]);
});

test('broken schemas of requests and errors are told before anything needs them', () => {
  const book = bookOf({
    'things/get.request.schema.json': { requird: [] },
    'things/set.request.schema.json': '{',
    'shared/error.schema.json': { type: 'objekt' },
  });
  expect(book.problems(['Things / Get', 'Things / Set', 'Things / None'])).toEqual([
    expect.stringContaining('shared/error.schema.json: '),
    expect.stringContaining('get.request.schema.json: /requird: strict mode'),
    expect.stringContaining('set.request.schema.json: The schema is not valid JSON'),
  ]);
});

test('a schema is read with those that it refers to when it is needed, and no other is', () => {
  const refer = { type: 'object', properties: { row: { $ref: '../shared/row.schema.json' } } };
  const files = { [things]: refer, 'shared/row.schema.json': { type: 'string' }, 'things/list.schema.json': '{' };
  const book = bookOf(files);
  expect(book.response('Things / Get')).toHaveProperty('validate');
  const corrected = { ...files, 'shared/row.schema.json': '{', 'things/list.schema.json': refer };
  bookOf(corrected);
  expect(book.response('Things / List')).toHaveProperty('validate');
});

test('schemas that many others were asked for since are let go, and read anew', () => {
  const files = { [things]: '{', 'things/a.schema.json': {}, 'things/b.schema.json': {} };
  const book = bookOf(files, 2);
  expect(book.response('Things / Get')).toHaveProperty('problem');
  bookOf({ ...files, [things]: { type: 'object' } });
  expect(book.response('Things / A')).toHaveProperty('validate');
  expect(book.response('Things / Get')).toHaveProperty('problem');
  expect(book.response('Things / B')).toHaveProperty('validate');
  expect(book.response('Things / Get')).toHaveProperty('validate');
});

test('a reference may name the $id of a schema that lies elsewhere', () => {
  const book = bookOf({
    [things]: { $id: 'https://x.test/get', type: 'object', properties: { row: { $ref: 'row' } } },
    'shared/row.schema.json': {
      $id: 'https://x.test/row',
      type: 'object',
      properties: { a: { type: ['string', 'null'] } },
    },
  });
  expect(book.nullableFields('Things / Get')).toEqual([['row', 'a']]);
  const entry = book.response('Things / Get');
  expect('validate' in entry && entry.validate({ row: { a: 1 } })).toHaveLength(1);
});

test('fields are followed through references of schemas without $id', () => {
  const book = bookOf({
    [things]: { type: 'object', properties: { row: { $ref: '../shared/row.schema.json' } } },
    'shared/row.schema.json': { type: 'object', properties: { a: { type: ['string', 'null'] }, again: { $ref: '#' } } },
  });
  expect(book.nullableFields('Things / Get')).toEqual([['row', 'a']]);
});

test('a folder that is not there is a problem', () => {
  expectProblem(() => new SchemaBook('no-such-folder'), {
    title: 'The schemas cannot be read',
    detail: 'no-such-folder: no such folder',
  });
});

test('values are judged as they are: no text counts as a number, and nothing is filled in', () => {
  const schema = { type: 'object', properties: { n: { type: 'integer' }, d: { type: 'string', default: 'x' } } };
  const value = { n: '7' };
  expect(findings(schema, value)).toEqual(['/n: integer, string "7"']);
  expect(value).toEqual({ n: '7' });
  expect(findings(schema, { n: null })).toEqual(['/n: integer, null']);
});

test('every mistake is told, not only the first', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' }, b: { const: 1 }, c: { enum: ['x', 2] } } };
  expect(findings(schema, { a: 1, b: 2, c: 'y' })).toEqual([
    '/a: string, number 1',
    '/b: 1, number 2',
    '/c: one of "x", 2, string "y"',
  ]);
});

test('a missing field is named, with the one that is nearly it', () => {
  const schema = { type: 'object', required: ['created_at'], properties: { created_at: {} } };
  expect(findings(schema, { createdAt: 1 })).toEqual([
    '/created_at: the field to be there, no such field, but one named "createdAt"',
  ]);
  expect(findings(schema, { other: 1 })).toEqual(['/created_at: the field to be there, no such field']);
});

const text = { type: 'string' };
const account = { type: 'object', required: ['nuban'], properties: { nuban: text } };
const choice = { type: 'object', properties: { account: { anyOf: [text, account, { type: 'null' }] } } };

test('of a choice, the branch that the value came furthest into is told', () => {
  expect(findings(choice, { account: { nuban: 7 } })).toEqual(['/account/nuban: string, number 7']);
  expect(findings(choice, { account: { Nuban: '7' } })).toEqual([
    '/account/nuban: the field to be there, no such field, but one named "Nuban"',
  ]);
});

test('of a choice that fits no branch at all, the choice is told', () => {
  expect(findings(choice, { account: 7 })).toEqual(['/account: must match a schema in anyOf, number 7']);
});

test('a choice that fits says nothing, and leaves mistakes beside it alone', () => {
  const schema = { type: 'object', properties: { ...choice.properties, b: text } };
  expect(findings(schema, { account: 'x', b: 1 })).toEqual(['/b: string, number 1']);
});

test('fields that may be null are found through references, branches and lists', () => {
  const nullable = { type: ['string', 'null'] };
  const book = bookOf({
    [things]: {
      $id: 'https://x.test/things/get.schema.json',
      type: 'object',
      allOf: [{ type: 'object', properties: { a: nullable } }],
      properties: {
        list: { type: 'array', items: { $ref: '../shared/row.schema.json' } },
        plain: text,
      },
    },
    'shared/row.schema.json': {
      $id: 'https://x.test/shared/row.schema.json',
      type: 'object',
      properties: { b: nullable, self: { $ref: '#' } },
    },
  });
  const paths = book.nullableFields('Things / Get').map((path) => path.join('.'));
  expect(paths.sort()).toEqual(['a', 'list.*.b']);
  expect([...book.fieldNames('Things / Get')].sort()).toEqual(['a', 'b', 'list', 'plain', 'self']);
});
