import { test as base } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { readOptions } from '../../src/drivers/options.ts';
import { Session } from '../../src/drivers/session.ts';
import { loadTarget } from '../../src/environment/target.ts';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { startStub, type Stub, type StubOptions } from './stub-okra.ts';
import { anEnvironment, writeSuite } from './tiny-suite.ts';

interface Fixtures {
  /** A session against a stub of its own, under control. */
  readonly open: (
    options?: StubOptions,
    files?: object,
    variables?: NodeJS.ProcessEnv,
  ) => Promise<{ session: Session; stub: Stub }>;
}

/** A test that opens sessions. */
export const test = base.extend<Fixtures>({
  open: async ({}, use, testInfo) => {
    const closers: (() => unknown)[] = [];
    await use(async (options, files = {}, variables = {}) => {
      const stub = await startStub(options);
      const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
      const paths = writeSuite(testInfo.outputPath(), { 'environment.json': environment, ...files });
      const collection = loadCollection(paths.collection);
      const suite = {
        options: readOptions(variables),
        contract,
        collection,
        target: loadTarget(paths.environment),
        schemas: new SchemaBook(paths.schemas),
        operations: collection.operations,
      };
      const { baseUrl, controlUrl } = stub;
      const unavailable = { customer_id: 'no customer_id: the list returned none' };
      const session = new Session(
        suite,
        { baseUrl, controlUrl, values: {}, unavailable, exchanges: [], requests: 0, copies: [] },
        '1-',
      );
      closers.push(
        () => session.close(),
        () => stub.close(),
      );
      return { session, stub };
    });
    for (const close of closers) await close();
  },
});

export function operationOf({ suite }: Session, title: string) {
  const found = suite.operations.find((operation) => operation.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}
