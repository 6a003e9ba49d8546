import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { readOptions } from '../../src/drivers/options.ts';
import { readRunState } from '../../src/drivers/run-state.ts';
import { setUp } from '../../src/drivers/set-up.ts';
import { loadTarget } from '../../src/environment/target.ts';
import { startMock } from '../../src/mock/index.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

test('the values that a server under control tells belong together, so all of them are taken', async ({}, testInfo) => {
  const mock = await startMock();
  const environment = anEnvironment({ base_url: mock.baseUrls.sandbox, control_url: mock.controlUrl });
  const paths = writeSuite(testInfo.outputPath(), { 'environment.json': environment });
  const collection = loadCollection(contract.collection);
  const run = await setUp({
    options: { ...readOptions({}), embeddedMock: false },
    contract,
    collection,
    target: loadTarget(paths.environment),
    schemas: new SchemaBook(paths.schemas),
    operations: collection.operations,
  });
  const { values } = readRunState(run.statePath);
  await run.close();
  await mock.close();
  expect(values).toMatchObject(mock.fixtures('sandbox'));
});
