import { existsSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

interface Fixtures {
  readonly browserThere: undefined;
  /** Addresses that a page asked for, besides what is inside it. */
  readonly requests: string[];
}

/** The `test` of what is looked at in a browser: the one of the system, because the suite downloads none. */
export const test = base.extend<Fixtures>({
  launchOptions: [
    {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    { scope: 'worker' },
  ],

  browserThere: [
    async ({}, use, testInfo) => {
      const reason = `there is no ${executablePath}: install chromium, or name another by CHROMIUM`;
      testInfo.skip(!existsSync(executablePath), reason);
      await use(undefined);
    },
    { auto: true },
  ],

  requests: async ({ page }, use) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
    });
    await use(requests);
  },
});

export { expect };
