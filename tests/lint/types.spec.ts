import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { format } from 'prettier';
import { typesCurrent } from '../../src/lint/checks/types-current.ts';
import { readSuite } from '../../src/lint/suite.ts';
import { generateTypes } from '../../src/lint/types/generate-types.ts';
import { writeTypes } from '../../src/lint/types/write-types.ts';
import { soundSuite, writeSuite } from './support/sound-suite.ts';

test('each folder of schemas becomes a module of types, which imports what it needs', async ({}, testInfo) => {
  const modules = await generateTypes(readSuite(writeSuite(testInfo.outputPath(), soundSuite())));
  expect([...modules.keys()].sort()).toEqual([
    'banks.ts',
    'customers.ts',
    'shared.ts',
    'success-bodies.ts',
    'webhooks.ts',
  ]);
  expect(modules.get('banks.ts')).toBe(`// Generated from the schemas, do not edit: npm run types
import type { Bank } from './shared.ts';

/**
 * What ListBanksResponse is.
 */
export interface ListBanksResponse {
  status?: 'success';
  data: {
    banks?: Bank[];
  };
}
`);
  expect(modules.get('success-bodies.ts')).toBe(`// Generated from the schemas, do not edit: npm run types
import type { ListBanksResponse } from './banks.ts';
import type { GetCustomerResponse } from './customers.ts';

/** The success body of each operation, by its name in the collection. */
export interface SuccessBodies {
  'Banks / List banks': ListBanksResponse;
  'Customers / Get customer': GetCustomerResponse;
}
`);
  for (const text of modules.values()) {
    expect(await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true })).toBe(text);
  }
});

test('types are current when nobody changed a schema or a module since', async ({}, testInfo) => {
  const types = testInfo.outputPath('types');
  const paths = { ...writeSuite(testInfo.outputPath(), soundSuite()), types };
  const find = async () =>
    [...(await typesCurrent.find(readSuite(paths)))].map(
      ({ file, wrong }) => `${file.slice(types.length + 1)} ${wrong}`,
    );
  expect(await find()).toEqual(
    ['banks.ts', 'customers.ts', 'shared.ts', 'success-bodies.ts', 'webhooks.ts'].map(
      (name) => `${name} it is missing`,
    ),
  );

  mkdirSync(types, { recursive: true });
  writeFileSync(join(types, 'old.ts'), '');
  expect(await find()).toContain('old.ts no schema gives it');

  await writeTypes(types, readSuite(paths));
  expect(await find()).toEqual([]);

  appendFileSync(join(types, 'banks.ts'), '// by hand\n');
  const schema = join(paths.schemas, 'shared/bank.schema.json');
  writeFileSync(schema, readFileSync(schema, 'utf8').replace('"name"', '"title"'));
  rmSync(join(types, 'webhooks.ts'));
  expect(await find()).toEqual([
    'banks.ts it is not what the schemas give',
    'shared.ts it is not what the schemas give',
    'webhooks.ts it is missing',
  ]);
});

test('tuples keep the type of each place, and an object that is not described further takes no text', async ({}, testInfo) => {
  const suite = soundSuite();
  suite.schemas['shared/bank.schema.json'].properties = {
    pair: { type: 'array', minItems: 2, maxItems: 2, prefixItems: [{ type: 'string' }, { type: 'object' }] },
  };
  const modules = await generateTypes(readSuite(writeSuite(testInfo.outputPath(), suite)));
  expect(modules.get('shared.ts')).toContain('pair?: [string, object];');
});
