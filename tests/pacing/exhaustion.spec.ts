import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { startMock } from '../../src/mock/index.ts';
import { startCountingProxy } from '../support/counting-proxy.ts';
import { startContract } from '../support/run-contract.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

test('the one key is used up at the very end, for one window at most, and its recovery is seen', async () => {
  test.setTimeout(120_000);
  const mock = await startMock({ rateLimit: { limit: 60, windowSeconds: 8 } });
  const proxy = await startCountingProxy(mock.baseUrls.sandbox);
  const environment = test.info().outputPath('server.postman_environment.json');
  const { bearerToken } = mock.keys.sandbox;
  writeFileSync(environment, JSON.stringify(anEnvironment({ base_url: proxy.baseUrl, bearerToken })));
  const scope = ['--operation', 'Customers / List', 'Banks /', '--area', 'status', 'rate-limit'];
  const run = await startContract(test.info().outputPath(), ['--environment', environment, ...scope]).done;
  await proxy.close();
  await mock.close();

  expect(run.code, run.output).toBe(0);
  const { statuses } = proxy;
  const first = statuses.indexOf(429);
  // The call over the limit, a GET and the one that shows how long to wait, and then one that is answered again.
  expect(statuses.slice(first)).toEqual([429, 429, 429, 200]);
  const spent = run.report?.requestsByPart['rate-limit'] ?? Infinity;
  expect(spent).toBeLessThanOrEqual(60 + 5);
  // Nothing comes after it, so that nothing else is limited.
  expect(first).toBeGreaterThanOrEqual(statuses.length - spent);
  const judged = run.report?.passes.filter(({ area }) => area === 'rate-limit').map(({ rule }) => rule);
  expect(judged).toEqual(expect.arrayContaining(['rate-limit/sixty-a-minute', 'rate-limit/recovers']));
});
