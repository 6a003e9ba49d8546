import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { faker } from '@faker-js/faker';
import { expect, test } from '@playwright/test';
import { format } from 'prettier';
import { contract } from '../../contract.config.ts';
import { headingFirst } from '../../src/lint/canonical/schema-heading.ts';
import { toText } from '../../src/lint/canonical/to-text.ts';
import { fix } from '../../src/lint/fix.ts';
import { readSuite } from '../../src/lint/suite.ts';
import { exportedCollection, exportedEnvironment } from './support/export-from-postman.ts';
import { soundSuite, writeSuite, type Json } from './support/sound-suite.ts';

const prettier = { parser: 'json', printWidth: 120 } as const;

test('an export of the Okra collection and its environments comes back as the files of this project', ({}, testInfo) => {
  const names = ['mock', 'sandbox', 'production'].map((name) => `environments/${name}.postman_environment.json`);
  const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));
  const suite = soundSuite();
  suite.files['collection.json'] = exportedCollection(read(contract.collection));
  for (const name of names) suite.files[name] = exportedEnvironment(read(name));
  const paths = writeSuite(testInfo.outputPath(), suite);
  fix(readSuite(paths));
  expect(readFileSync(paths.collection, 'utf8')).toBe(readFileSync(contract.collection, 'utf8'));
  for (const name of names) {
    expect(readFileSync(`${dirname(paths.collection)}/${name}`, 'utf8')).toBe(readFileSync(name, 'utf8'));
  }
});

test('--fix twice is --fix once, and changes no value', ({}, testInfo) => {
  const suite = soundSuite();
  suite.files['collection.json'] = JSON.stringify(suite.collection);
  const paths = writeSuite(testInfo.outputPath(), suite);
  expect(fix(readSuite(paths))).toEqual([paths.collection]);
  expect(fix(readSuite(paths))).toEqual([]);
  expect(JSON.parse(readFileSync(paths.collection, 'utf8'))).toEqual(suite.collection);
});

test('Prettier changes nothing in the canonical form', async () => {
  faker.seed(7);
  for (let round = 0; round < 300; round += 1) {
    const value = { value: anyJson(4) };
    const text = toText(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(await format(text, prettier)).toBe(text);
  }
});

test('the heading of a schema comes first, and nothing else moves', async ({}, testInfo) => {
  const text = `{
  "type": "object",
  "properties": { "$id": { "type": "string" }, "title": { "enum": ["}", "\\"", ","] } },
  "title": "Odd",
  "$id": "https://tiny.example/odd.schema.json"
}
`;
  const file = testInfo.outputPath('odd.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, headingFirst(text));
  const fixed = readFileSync(file, 'utf8');
  expect(fixed.split('\n')).toEqual([
    '{',
    '  "$id": "https://tiny.example/odd.schema.json",',
    '  "title": "Odd",',
    '  "type": "object",',
    '  "properties": { "$id": { "type": "string" }, "title": { "enum": ["}", "\\"", ","] } }',
    '}',
    '',
  ]);
  expect(await format(fixed, prettier)).toBe(fixed);
  expect(headingFirst(fixed)).toBe(fixed);
});

function anyJson(depth: number): unknown {
  const plain = [
    () => faker.number.int(1_000_000),
    () => faker.number.float(),
    () => faker.lorem.words({ min: 0, max: 12 }),
    () => null,
    () => faker.datatype.boolean(),
    () => 'a "quoted" line\n\\ and é',
  ];
  const nested = [
    () => faker.helpers.multiple(() => anyJson(depth - 1), { count: { min: 0, max: 6 } }),
    () => faker.helpers.multiple(() => faker.number.int(99_999), { count: { min: 0, max: 60 } }),
    () => Object.fromEntries(faker.helpers.multiple(() => [faker.lorem.word(), anyJson(depth - 1)], { count: 3 })),
    () => ({}),
  ];
  return faker.helpers.arrayElement(depth > 0 ? [...plain, ...nested] : plain)();
}
