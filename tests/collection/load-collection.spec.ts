import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { loadCollection, type Collection } from '../../src/collection/load-collection.ts';
import { expectProblem } from '../support/problem.ts';
import { aCollection } from '../support/tiny-suite.ts';

const request = (parts: object = {}) => ({ name: 'Get', request: { url: '{{base_url}}/x', ...parts } });
const bearer = (token: string) => ({ type: 'bearer', bearer: [{ key: 'token', value: token }] });

function path(collection: unknown): string {
  const file = test.info().outputPath('c.json');
  writeFileSync(file, JSON.stringify(collection));
  return file;
}

function load(...items: object[]): Collection {
  return loadCollection(path(aCollection([{ name: 'Things', item: items }])));
}

function first(...items: object[]) {
  const [operation] = load(...items).operations;
  if (operation === undefined) throw new Error('the collection holds no request');
  return operation;
}

test('a request becomes an operation, with what its description and examples say', () => {
  const description = 'Lists things.\n\n- effect: read\n- list: `data.things`\n- paginated: yes\n- tags: slow, new';
  const response = [{ code: 200 }, { code: 202 }, { code: 200 }, { code: 404 }];
  const header = [
    { key: 'Accept', value: 'application/json' },
    { key: 'X-Off', value: '1', disabled: true },
    { key: 'X-Empty' },
  ];
  const body = { mode: 'raw', raw: '{"id": "{{id}}"}' };
  const operation = first({ ...request({ method: 'post', header, body, description }), response });
  expect(operation).toEqual({
    name: 'Things / Get',
    product: 'Things',
    title: 'Get',
    method: 'POST',
    url: '{{base_url}}/x',
    headers: [
      ['Accept', 'application/json'],
      ['X-Empty', ''],
    ],
    authorization: 'Bearer {{bearerToken}}',
    body: '{"id": "{{id}}"}',
    evidence: 'body',
    effect: 'read',
    list: ['data', 'things'],
    paginated: true,
    sandboxOnly: false,
    tags: ['slow', 'new'],
    successStatuses: [200, 202],
    source: expect.stringMatching(/c\.json: Things \/ Get$/),
  });
});

test('what is not said has the cautious value: a write, one thing, status 200', () => {
  expect(first({ name: 'Get', request: '{{base_url}}/x' })).toMatchObject({
    method: 'GET',
    url: '{{base_url}}/x',
    effect: 'write',
    list: undefined,
    paginated: false,
    body: undefined,
    successStatuses: [200],
  });
});

test('name, version and variables of the collection are read, disabled variables left out', () => {
  const variable = [
    { key: 'a', value: '1' },
    { key: 'b', value: 2 },
    { key: 'c', value: '3', disabled: true },
  ];
  const version = { major: 1, minor: 2, patch: 3 };
  const sound = aCollection([request()]) as { info: object };
  const { name, variables, ...rest } = loadCollection(path({ ...sound, info: { ...sound.info, version }, variable }));
  expect({ name, version: rest.version, variables: [...variables] }).toEqual({
    name: 'Tiny',
    version: '1.2.3',
    variables: [
      ['a', '1'],
      ['b', '2'],
    ],
  });
});

test('authorisation comes from the request, else from the nearest folder, else from the collection', () => {
  const folder = { name: 'Folder', auth: bearer('folder'), item: [request(), { name: 'Inner', item: [request()] }] };
  const names = load(
    request(),
    { ...folder, name: 'Folder' },
    { ...request({ auth: bearer('own') }), name: 'Own' },
    { ...request({ auth: { type: 'noauth' } }), name: 'None' },
    { name: 'Open', auth: null, item: [request()] },
  ).operations.map(({ name, authorization }) => [name, authorization]);
  expect(names).toEqual([
    ['Things / Get', 'Bearer {{bearerToken}}'],
    ['Things / Folder / Get', 'Bearer folder'],
    ['Things / Folder / Inner / Get', 'Bearer folder'],
    ['Things / Own', 'Bearer own'],
    ['Things / None', undefined],
    // `null` says nothing in Postman: what stands above holds.
    ['Things / Open / Get', 'Bearer {{bearerToken}}'],
  ]);
});

/** Requests that cannot be used, and what is said of them. */
const unusable: Readonly<Record<string, { item: object; title: string; place: string; remedy: RegExp }>> = {
  'no name': {
    item: { request: {} },
    title: 'An item of the collection has no name',
    place: 'Things / item 1',
    remedy: /give it a name/,
  },
  'neither request nor items': {
    item: { name: 'Odd' },
    title: 'An item is neither a folder nor a request',
    place: 'Things / Odd',
    remedy: /"item" or "request"/,
  },
  'no URL': {
    item: { name: 'Get', request: {} },
    title: 'A request has no URL',
    place: 'Things / Get',
    remedy: /base_url/,
  },
  'a form for a body': {
    item: request({ body: { mode: 'formdata' } }),
    title: 'A request has a body that the suite cannot send',
    place: 'Things / Get: body mode "formdata"',
    remedy: /use mode "raw"/,
  },
  'headers in one text': {
    item: request({ header: 'Accept: */*' }),
    title: 'Headers are written as one text',
    place: 'Things / Get',
    remedy: /list of key and value/,
  },
  'another authentication': {
    item: request({ auth: { type: 'basic' } }),
    title: 'A request uses an authentication that the API does not know',
    place: 'Things / Get: auth type "basic"',
    remedy: /"bearer", or "noauth"/,
  },
  'a description that means nothing': {
    item: request({ description: '- effect: reads' }),
    title: 'A request description has a value that means nothing',
    place: 'Things / Get: "effect: reads"',
    remedy: /write one of: write, read, destroy/,
  },
};

for (const [name, { item, title, place, remedy }] of Object.entries(unusable)) {
  test(`a request with ${name} is a problem that names it`, () => {
    const file = path(aCollection([{ name: 'Things', item: [item] }]));
    expectProblem(() => loadCollection(file), {
      title,
      detail: `${file}: ${place}`,
      remedy: expect.stringMatching(remedy) as unknown as string,
    });
  });
}

test('two requests of the same name, and a collection without any, are problems', () => {
  expectProblem(() => load(request(), request()), { title: 'Two requests have the same name' });
  expectProblem(() => load(), { title: 'The collection holds no request' });
});

for (const [name, content] of Object.entries({
  'a list': [],
  null: null,
  'no items': { info: { name: 'x', schema: 'y' } },
})) {
  test(`${name} is no collection`, () => {
    const file = path(content);
    expectProblem(() => loadCollection(file), {
      title: 'This file is not a Postman collection',
      detail: `${file}: it needs info.name, info.schema and a list "item"`,
    });
  });
}
