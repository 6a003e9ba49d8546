import { test as base } from '@playwright/test';
import { startMock, type Mock, type MockOptions } from '../../../src/mock/index.ts';
import { connect, type Client } from './client.ts';

interface Fixtures {
  /** A key of its own on the worker's shared mock: 60 calls, sandbox. */
  readonly api: Client;
  /** Starts a mock for one test, and stops it afterwards. */
  readonly start: (options?: MockOptions) => Promise<Mock>;
}

/** Tests of the mock: one mock for each worker, one key for each test. */
export const test = base.extend<Fixtures, { readonly mock: Mock }>({
  mock: [
    async ({}, use) => {
      const mock = await startMock();
      await use(mock);
      await mock.close();
    },
    { scope: 'worker' },
  ],
  api: async ({ mock }, use) => {
    await use(await connect(mock));
  },

  start: async ({}, use) => {
    const started: Mock[] = [];
    await use(async (options) => {
      const mock = await startMock(options);
      started.push(mock);
      return mock;
    });
    await Promise.all(started.map((mock) => mock.close()));
  },
});

export { expect } from '@playwright/test';
