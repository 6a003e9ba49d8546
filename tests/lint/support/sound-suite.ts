import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { arrange } from '../../../src/lint/canonical/arrange.ts';
import { collectionKind, environmentKind } from '../../../src/lint/canonical/postman-kinds.ts';
import { toText } from '../../../src/lint/canonical/to-text.ts';
import type { LintPaths } from '../../../src/lint/suite.ts';

/** JSON that a test reaches into. */
export type Json = ReturnType<typeof JSON.parse>;

/** A suite in which everything is right. A test changes one thing in it and writes it down. */
export interface Suite {
  collection: Json;
  environments: Record<string, Json>;
  /** By path below the folder of the schemas. */
  schemas: Record<string, Json>;
  /** Texts that are written instead, by path below the folder of the suite; undefined for a file to leave out. */
  files: Record<string, string | undefined>;
}

const base = 'https://tiny.example/v1/';
const dialect = 'https://json-schema.org/draft/2020-12/schema';
const banner = 'application/json; charset=utf-8';

export function soundSuite(): Suite {
  // Through JSON, so that no two places share an object.
  return JSON.parse(JSON.stringify(everything())) as Suite;
}

function everything(): Suite {
  return {
    collection: {
      info: {
        name: 'Tiny',
        description: 'A tiny API.',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      item: [
        { name: 'Banks', item: [aRequest('List banks', 'GET', ['banks', 'list'], '- list: data.banks')] },
        { name: 'Customers', item: [aRequest('Get customer', 'POST', ['customers', 'get'], '- tags: slow')] },
      ],
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{bearerToken}}', type: 'string' }] },
    },
    environments: { mock: anEnvironment('mock'), sandbox: anEnvironment('sandbox') },
    schemas: {
      'banks/list-banks.schema.json': aBody('ListBanksResponse', 'banks/list-banks.schema.json', {
        banks: { type: 'array', items: { $ref: '../shared/bank.schema.json' } },
      }),
      'banks/list-banks.request.schema.json': aSchema('ListBanksRequest', 'banks/list-banks.request.schema.json', {}),
      'customers/get-customer.schema.json': aBody('GetCustomerResponse', 'customers/get-customer.schema.json', {
        banks: { anyOf: [{ $ref: '#/$defs/none' }, { type: 'array' }] },
        nuban: { type: 'string' },
      }),
      'customers/get-customer.request.schema.json': {
        ...aSchema('GetCustomerRequest', 'customers/get-customer.request.schema.json', {
          customer: { type: 'string' },
          from: { type: 'string', format: 'date' },
          page: { type: 'integer' },
        }),
        required: ['customer'],
      },
      'shared/bank.schema.json': aSchema('Bank', 'shared/bank.schema.json', { name: { type: 'string' } }),
      'shared/error.schema.json': {
        ...aSchema('ErrorBody', 'shared/error.schema.json', { status: { const: 'error' } }),
        required: ['status'],
      },
      'webhooks/ready.schema.json': aSchema('ReadyWebhook', 'webhooks/ready.schema.json', {}),
    },
    files: {},
  };
}

function aRequest(name: string, method: string, path: string[], line: string): object {
  const request = {
    method,
    header: [{ key: 'Accept', value: 'application/json' }],
    ...(method === 'GET'
      ? {}
      : { body: { mode: 'raw', raw: '{"customer": "{{customer_id}}", "from": "{{from}}", "page": {{page}}}' } }),
    url: { raw: `{{base_url}}/${path.join('/')}`, host: ['{{base_url}}'], path },
  };
  const description = `What ${name} does.\n\n- evidence: body\n- effect: read\n${line}`;
  const answer = (code: number, status: string, body: object): object => ({
    name: `${code} ${status}`,
    originalRequest: request,
    status,
    code,
    _postman_previewlanguage: 'json',
    header: [{ key: 'Content-Type', value: banner }],
    cookie: [],
    body: JSON.stringify(body, null, 2),
  });
  return {
    name,
    request: { ...request, description },
    response: [
      answer(200, 'OK', { status: 'success', data: { banks: [{ name: 'Example Bank' }], nuban: '0000000101' } }),
      answer(400, 'Bad Request', { status: 'error' }),
    ],
  };
}

function anEnvironment(name: string): object {
  const values = { base_url: 'http://127.0.0.1:1/v2/sandbox', customer_id: '', from: '', page: '' };
  const plain = Object.entries(values).map(([key, value]) => ({ key, value, type: 'default', enabled: true }));
  const token = { key: 'bearerToken', value: '', type: 'secret', enabled: true };
  return { name, values: [...plain, token], _postman_variable_scope: 'environment' };
}

function aSchema(title: string, path: string, properties: object): object {
  return {
    $schema: dialect,
    $id: `${base}${path}`,
    title,
    description: `What ${title} is.`,
    type: 'object',
    properties,
  };
}

function aBody(title: string, path: string, data: object): object {
  const { $schema, $id, description } = aSchema(title, path, {}) as Record<string, string>;
  return {
    $schema,
    $id,
    title,
    description,
    'x-evidence': 'body',
    type: 'object',
    required: ['data'],
    properties: { status: { const: 'success' }, data: { type: 'object', properties: data } },
    ...(JSON.stringify(data).includes('$defs') ? { $defs: { none: { type: 'null' } } } : {}),
  };
}

/** Writes a suite in canonical form. */
export function writeSuite(folder: string, suite: Suite): LintPaths {
  const texts: Record<string, string | undefined> = {
    'collection.json': toText(arrange(suite.collection, collectionKind)),
    ...mapped(suite.environments, (name) => `environments/${name}.json`, environmentText),
    ...mapped(suite.schemas, (path) => `schemas/${path}`, toText),
    ...suite.files,
  };
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const paths = { collection: 'collection.json', environments: 'environments', schemas: 'schemas' };
  const inFolder = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, join(folder, path)]));
  return { ...(inFolder as typeof paths), types: undefined };
}

function environmentText(environment: object): string {
  return toText(arrange(environment, environmentKind));
}

function mapped(
  values: Readonly<Record<string, object>>,
  name: (key: string) => string,
  text: (value: object) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [name(key), text(value)]));
}
