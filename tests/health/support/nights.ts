import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { runHealth, type HealthOptions, type HealthTools } from '../../../src/drivers/health/run-health.ts';
import type { HealthEntry } from '../../../src/reporting/health/health-entry.ts';
import type { ContractReport } from '../../../src/reporting/contract-report.ts';
import { anEnvironment, writeSuite } from '../../support/tiny-suite.ts';
import { startWebhook, type Webhook } from './webhook.ts';

/** A server and a webhook that live for several checks, each of which is on another day. */
export interface Nights {
  readonly webhook: Webhook;
  readonly options: HealthOptions;
  readonly warnings: string[];
  /** What the server is from now on. */
  up: boolean;
  /** One check: the contract run finds this. */
  check(found: ContractReport | Error, options?: Partial<HealthOptions>): Promise<HealthEntry>;
}

/** The `test` of what takes several checks, and no real days. */
export const test = base.extend<{ nights: Nights }>({
  nights: async ({}, use, testInfo) => {
    const server = http.createServer((request, response) => {
      if (nights.up) response.writeHead(200).end('{}');
      else request.socket.resetAndDestroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const base_url = `http://127.0.0.1:${port}/v2/sandbox`;
    const environment = anEnvironment({ base_url, bearerToken: 'a-key-that-is-long-enough' });
    const webhook = await startWebhook();
    let day = 0;
    const nights: Nights = {
      webhook,
      up: true,
      warnings: [],
      options: {
        environment: writeSuite(testInfo.outputPath(), { 'environment.json': environment }).environment,
        deadlineMs: 2_000,
        certificateDays: 14,
        history: testInfo.outputPath('history', 'health.jsonl'),
        page: testInfo.outputPath('health.html'),
        webhook: webhook.url,
        webhookDeadlineMs: 2_000,
      },
      async check(found, options = {}) {
        const at = new Date(Date.UTC(2026, 10, ++day, 2));
        const tools: HealthTools = {
          runContract: () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found)),
          warn: (message) => nights.warnings.push(message),
          now: () => at,
        };
        return (await runHealth({ ...nights.options, ...options }, tools)).entry;
      },
    };
    await use(nights);
    await webhook.close();
    server.closeAllConnections();
    server.close();
  },
});
