import { expect, test } from '@playwright/test';
import { ignoredFiles, read, repositoryFiles } from './support/repository.ts';

const MOST_LINES = 220;

/** What tools write and people sometimes add by mistake. */
const GENERATED = [
  /^(reports|allure-results|allure-report|playwright-report|test-results|blob-report|coverage|dist)\//,
  /(^|\/)node_modules\//,
  /\.(log|tsbuildinfo|tgz|zip)$/,
  /(^|\/)\.DS_Store$/,
];

const SECRETS = {
  'a JSON web token': /eyJ[\w-]{8,}\.eyJ[\w-]{8,}/,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'an Authorization header with a key': /\bBearer [\w-]{40,}/,
};

const files = repositoryFiles();
test.skip(files === undefined, 'this is no git checkout, so nothing says which files belong to the project');

const listed = files ?? [];

test('git lists the files of the project', () => {
  expect(listed).toEqual(expect.arrayContaining(['package.json', 'playwright.config.ts', 'src/core/verdict.ts']));
});

test(`no file of code is longer than ${MOST_LINES} lines`, () => {
  const long = listed
    .filter((name) => /^(src|tests|bench)\/.*\.ts$/.test(name) && !name.startsWith('src/mock/generated/'))
    .map((name) => ({ name, lines: read(name).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long, 'a file this long holds more than one idea').toEqual([]);
});

test('nothing in the repository was written by a tool', () => {
  expect(listed.filter((name) => GENERATED.some((pattern) => pattern.test(name)))).toEqual([]);
});

test('git ignores no file that the project is made of', () => {
  expect(ignoredFiles('collections', 'environments', 'schemas', 'src', 'tests', 'docs')).toEqual([]);
});

test('no file of secrets is in the repository', () => {
  const dotenv = listed.filter((name) => /(^|\/)\.env(\..+)?$/.test(name) && !name.endsWith('.env.example'));
  expect(dotenv).toEqual([]);
});

for (const [what, pattern] of Object.entries(SECRETS)) {
  test(`no file holds ${what}`, () => {
    expect(listed.filter((name) => pattern.test(read(name)))).toEqual([]);
  });
}

test('what must not be here would be recognised', () => {
  const token = [{ alg: 'HS256' }, { sub: 'customer' }, { not: 'signed' }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  expect(token).toMatch(SECRETS['a JSON web token']);
  expect(`Authorization: Bearer ${'x'.repeat(40)}`).toMatch(SECRETS['an Authorization header with a key']);
  expect('-----BEGIN RSA PRIVATE KEY' + '-----').toMatch(SECRETS['a private key']);
  expect(GENERATED.some((pattern) => pattern.test('reports/contract.json'))).toBe(true);
  expect(GENERATED.some((pattern) => pattern.test('schemas/okra-v2/reports/get-report.schema.json'))).toBe(false);
});

test('the lock file names no address of a registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
