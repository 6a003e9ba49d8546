import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths of a suite that a test wrote for itself. */
export interface TinySuite {
  readonly folder: string;
  readonly collection: string;
  readonly schemas: string;
  readonly environment: string;
  /** The options of the command that name them. */
  readonly options: readonly string[];
}

/** By path below the folder of the suite: a text as it is, anything else as JSON, undefined for a file to leave out. */
export type Files = Readonly<Record<string, unknown>>;

const bearer = { type: 'bearer', bearer: [{ key: 'token', value: '{{bearerToken}}' }] };
const json = [{ key: 'Content-Type', value: 'application/json' }];
const ok = [{ name: '200 Success', code: 200 }];

export const listCustomers = {
  name: 'List customers',
  request: {
    method: 'POST',
    url: '{{base_url}}/customers/list',
    header: json,
    body: { mode: 'raw', raw: '{}' },
    description: 'Customers.\n\n- effect: read\n- list: data.customers\n- paginated: yes',
  },
  response: ok,
};

const listBanks = {
  name: 'List banks',
  request: {
    method: 'GET',
    url: '{{base_url}}/banks/list',
    header: json,
    description: 'Banks.\n\n- effect: read\n- list: data.banks',
  },
  response: ok,
};

export const folders = [
  { name: 'Customers', item: [listCustomers] },
  { name: 'Banks', item: [listBanks] },
];

/** A collection of these folders. */
export function aCollection(item: readonly object[] = folders): object {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  return { info: { name: 'Tiny', version: '1.0.0', schema }, auth: bearer, item };
}

export function anEnvironment(values: Readonly<Record<string, string>>): object {
  const list = Object.entries(values).map(([key, value]) => ({ key, value, type: 'default', enabled: true }));
  return { name: 'server under test', values: list };
}

/** A success body whose data holds one list; `email` and `sortcode` may be null. */
function aListSchema(list: string, fields: object): object {
  const item = { type: 'object', required: ['_id', 'name'], properties: { _id: text, name: text, ...fields } };
  return {
    type: 'object',
    required: ['status', 'message', 'data'],
    properties: {
      status: { const: 'success' },
      message: { type: 'string', minLength: 1 },
      data: { type: 'object', required: [list], properties: { [list]: { type: 'array', items: item } } },
    },
  };
}

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };

/** Writes a suite into a folder: a sound one, with some files replaced. */
export function writeSuite(folder: string, files: Files): TinySuite {
  const all: Files = {
    'collection.json': aCollection(),
    'schemas/customers/list-customers.schema.json': aListSchema('customers', { email: textOrNull }),
    'schemas/banks/list-banks.schema.json': aListSchema('banks', { sortcode: textOrNull }),
    'schemas/shared/error.schema.json': {
      type: 'object',
      required: ['status'],
      properties: { status: { const: 'error' } },
    },
    ...files,
  };
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  for (const [name, content] of Object.entries(all)) {
    if (content === undefined) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  const [collection, schemas, environment] = ['collection.json', 'schemas', 'environment.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const options = ['--collection', collection, '--schemas', schemas, '--environment', environment];
  return { folder, collection, schemas, environment, options };
}
