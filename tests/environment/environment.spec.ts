import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { loadEnvironment } from '../../src/environment/load-environment.ts';
import { overlay } from '../../src/environment/overlay.ts';
import { loadTarget, secretsOf } from '../../src/environment/target.ts';
import { expectProblem } from '../support/problem.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

const none = '/dev/null/no-such-file';

function write(name: string, content: unknown): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function target(values: Record<string, string>, dotenv = '') {
  return loadTarget(write('qa.postman_environment.json', anEnvironment(values)), write('.env', dotenv));
}

test('an environment file gives its enabled values as texts, and says which are secret', () => {
  const path = write('e.json', {
    name: 'QA',
    values: [
      { key: 'base_url', value: 'http://a' },
      { key: 'bearerToken', value: 'k', type: 'secret' },
      { key: 'limit', value: 20, enabled: true },
      { key: 'nothing', value: null },
      { key: 'off', value: 'x', enabled: false },
    ],
  });
  const { name, values, secretNames } = loadEnvironment(path);
  expect(name).toBe('QA');
  expect(Object.fromEntries(values)).toEqual({ base_url: 'http://a', bearerToken: 'k', limit: '20', nothing: '' });
  expect([...secretNames]).toEqual(['bearerToken']);
});

/** Files that are no environment, and what is said of them. */
const broken: Readonly<Record<string, { content: unknown; title: string; place: string }>> = {
  'a list': { content: [], title: 'This file is not a Postman environment', place: 'it has no list "values"' },
  null: { content: null, title: 'This file is not a Postman environment', place: 'it has no list "values"' },
  'values by name': {
    content: { values: {} },
    title: 'This file is not a Postman environment',
    place: 'it has no list "values"',
  },
  'a value without a key': {
    content: { values: [{ value: 'x' }] },
    title: 'An environment value has no key',
    place: 'values[0]',
  },
  'a null among the values': {
    content: { values: [null] },
    title: 'An environment value has no key',
    place: 'values[0]',
  },
  'a value that is an object': {
    content: { values: [{ key: 'a', value: {} }] },
    title: 'An environment value is no text',
    place: 'a',
  },
};

for (const [name, { content, title, place }] of Object.entries(broken)) {
  test(`${name} is a problem that names the place`, () => {
    const path = write('e.json', content);
    expectProblem(() => loadEnvironment(path), { title, detail: `${path}: ${place}` });
  });
}

test('the process environment wins over .env, and both over the file; the name of the file wins over none', () => {
  const file = loadEnvironment(
    write(
      'qa.postman_environment.json',
      anEnvironment({ customer_id: 'file', nuban: 'file', bank_id: 'file', bvn: 'file' }),
    ),
  );
  const dotenv = write('.env', 'QA_CUSTOMER_ID=qa-dotenv\nNUBAN=dotenv\nBANK_ID=dotenv\nQA_BANK_ID=qa-dotenv\n');
  const values = overlay(file, dotenv, { CUSTOMER_ID: 'process', NUBAN: 'process', BVN: '' });
  expect(Object.fromEntries(values)).toEqual({
    customer_id: 'qa-dotenv',
    nuban: 'process',
    bank_id: 'qa-dotenv',
    bvn: 'file',
  });
});

test('a key is found under three names, and needs no line in the file', () => {
  const file = loadEnvironment(write('my-server.json', anEnvironment({})));
  const found = (environment: NodeJS.ProcessEnv) => overlay(file, none, environment).get('bearerToken');
  expect(found({ bearerToken: 'a' })).toBe('a');
  expect(found({ bearerToken: 'a', BEARER_TOKEN: 'b' })).toBe('b');
  expect(found({ bearerToken: 'a', BEARER_TOKEN: 'b', MY_SERVER_BEARER_TOKEN: 'c' })).toBe('c');
  expect(found({})).toBeUndefined();
});

test('a variable that nobody lists is not taken from the process', () => {
  const file = loadEnvironment(write('qa.json', anEnvironment({})));
  expect(overlay(file, none, { HOME: '/home', NUBAN: '1' }).size).toBe(0);
});

test('a target knows its name, its kind, and where it is, without a slash at the end', () => {
  const aimed = target({ base_url: 'https://api.test/v2/sandbox//', bearerToken: 'a-key' });
  expect(aimed).toMatchObject({
    name: 'qa',
    baseUrl: 'https://api.test/v2/sandbox',
    kind: 'sandbox',
    controlUrl: undefined,
  });
  expect(target({ base_url: 'https://api.test/v2', control_url: 'http://a/control/' })).toMatchObject({
    kind: 'production',
    controlUrl: 'http://a/control',
  });
  // A host of that name is no sandbox.
  expect(target({ base_url: 'https://sandbox.test/v2', bearerToken: 'a-key' }).kind).toBe('production');
});

test('a key in .env is enough', () => {
  expect(target({ base_url: 'http://a/v2/sandbox' }, 'QA_BEARER_TOKEN=from-dotenv').values.get('bearerToken')).toBe(
    'from-dotenv',
  );
});

for (const base_url of ['', 'api.test/v2', 'ftp://api.test/', 'http://']) {
  test(`"${base_url}" is no base URL`, () => {
    expectProblem(() => target({ base_url, bearerToken: 'a-key' }), {
      title: 'The environment has no usable base URL',
      detail: expect.stringMatching(/qa\.postman_environment\.json: base_url is ".*"$/) as unknown as string,
    });
  });
}

test('neither a key nor a way to get one is a problem', () => {
  test.skip(
    ['bearerToken', 'BEARER_TOKEN', 'QA_BEARER_TOKEN'].some((name) => process.env[name]),
    'there is a key',
  );
  expectProblem(() => target({ base_url: 'http://a/v2/sandbox', bearerToken: '' }), {
    title: 'The bearer token is empty',
    remedy: expect.stringContaining('.env') as unknown as string,
  });
});

test('the secrets of a target are the values whose names say so, and those that the file marks', () => {
  const names = { base_url: 'http://a/v2', bearerToken: 'k-1', public_key: 'k-2', client_secret: 'k-3', password: '' };
  const { values } = anEnvironment(names) as { values: object[] };
  const marked = [...values, { key: 'login', value: 'k-4', type: 'secret' }, { key: 'nuban', value: '0' }];
  expect(secretsOf(loadTarget(write('e.json', { values: marked }), none))).toEqual(['k-1', 'k-2', 'k-3', 'k-4']);
});
