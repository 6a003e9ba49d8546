import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportedCollection, exportedEnvironment } from './support/export-from-postman.ts';
import { lintCommand } from './support/lint-command.ts';
import { soundSuite, writeSuite } from './support/sound-suite.ts';

test('a clean suite exits with 0 and says what was looked at', async ({}, testInfo) => {
  const { code, output } = await lintCommand(writeSuite(testInfo.outputPath(), soundSuite()));
  expect(output).toBe('contract lint: clean (2 operations, 7 schemas, 2 environments)\n');
  expect(code).toBe(0);
});

test('findings exit with 1, each with file, place, what is wrong and what to do', async ({}, testInfo) => {
  const suite = soundSuite();
  suite.environments['mock'].values[0].key = 'base';
  const paths = writeSuite(testInfo.outputPath(), suite);
  const { code, output } = await lintCommand(paths);
  expect(output.split('\n')).toEqual([
    join(paths.environments, 'mock.json'),
    '  base_url  (known-variables)',
    '    {{base_url}} is missing here; "Banks / List banks" uses it, and another environment has it',
    '    → add it, with an empty value where there is none',
    '',
    'contract lint: 1 finding (2 operations, 7 schemas, 2 environments)',
    '',
  ]);
  expect(code).toBe(1);
});

test('--json prints the findings for machines', async ({}, testInfo) => {
  const suite = soundSuite();
  delete suite.schemas['shared/bank.schema.json'].description;
  const paths = writeSuite(testInfo.outputPath(), suite);
  const { code, output } = await lintCommand(paths, '--json');
  const finding = {
    check: 'schema-heading',
    file: `${paths.schemas}/shared/bank.schema.json`,
    place: '/description',
    wrong: 'there is no description',
    remedy: 'say what it describes, and from what evidence',
  };
  expect(JSON.parse(output)).toEqual({ operations: 2, schemas: 7, environments: 2, findings: [finding] });
  expect(code).toBe(1);
});

for (const [what, file, text, says] of [
  ['a schema that is no JSON', 'schemas/shared/bank.schema.json', '{"title": }', 'The schema is not valid JSON'],
  ['a schema that is no object', 'schemas/shared/bank.schema.json', '[]', 'This file is not a JSON Schema'],
  ['a collection that is none', 'collection.json', '{}', 'This file is not a Postman collection'],
  ['an environment that is none', 'environments/mock.json', '{}', 'This file is not a Postman environment'],
] as const) {
  test(`${what} exits with 2: nothing can be judged`, async ({}, testInfo) => {
    const suite = soundSuite();
    suite.files[file] = text;
    const { code, errors } = await lintCommand(writeSuite(testInfo.outputPath(), suite));
    expect(errors).toContain(says);
    expect(errors).toContain(file);
    expect(code).toBe(2);
  });
}

test('--fix takes an export from Postman back to the form of the project, and then has nothing to do', async ({}, testInfo) => {
  const suite = soundSuite();
  suite.files['collection.json'] = exportedCollection(suite.collection);
  suite.files['environments/mock.json'] = exportedEnvironment(suite.environments['mock']);
  const paths = writeSuite(testInfo.outputPath(), suite);
  const first = await lintCommand(paths, '--fix');
  expect(first.output.split('\n').slice(0, 2)).toEqual([
    `fixed  ${paths.collection}`,
    `fixed  ${join(paths.environments, 'mock.json')}`,
  ]);
  expect(first.code).toBe(0);
  const second = await lintCommand(paths, '--fix');
  expect(second.output).toBe('contract lint: clean (2 operations, 7 schemas, 2 environments)\n');
});

test('--fix mends the form only: what is wrong otherwise stays a finding', async ({}, testInfo) => {
  const suite = soundSuite();
  suite.environments['mock'].values[0].value = '08031234567';
  const paths = writeSuite(testInfo.outputPath(), suite);
  writeFileSync(paths.collection, exportedCollection(suite.collection));
  const { code, output } = await lintCommand(paths, '--fix');
  expect(output).toContain('1 finding');
  expect(code).toBe(1);
});
