import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { startMock, type MockOptions } from '../../src/mock/index.ts';
import { startCountingProxy, type ProxyOptions } from '../support/counting-proxy.ts';
import { startContract } from '../support/run-contract.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

type Server = Pick<MockOptions, 'faults' | 'now'> & ProxyOptions;

const minutes = 60_000;
/** More than a window holds. */
const scope = ['--operation', 'Transactions /', '--area', 'data', 'status'];

/** Servers with one key, as a whole run meets them; the limit is 60 in 6 s, by a real clock. */
const servers: Readonly<Record<string, Server>> = {
  'a sliding window, by a clock that is seven minutes ahead': {
    faults: ['B32'],
    now: () => Date.now() + 7 * minutes,
  },
  'Retry-After as a date and a 503, by a clock that is seven minutes behind': {
    faults: ['B28', 'B45'],
    now: () => Date.now() - 7 * minutes,
  },
};

for (const [name, server] of Object.entries(servers)) {
  test(`${name}: a whole run meets no 429`, async () => {
    test.setTimeout(240_000);
    const { report, code, output, statuses } = await run(server, scope);
    expect(code, output).toBeLessThan(2);
    expect(report?.requests).toBe(statuses.length);
    expect(statuses.length).toBeGreaterThan(60);
    expect(statuses).not.toContain(429);
  });
}

test('no word of a limit: a whole run keeps an even pace from its second call on', async () => {
  test.setTimeout(240_000);
  const isLimit = (header: string): boolean => /^(x-ratelimit-|retry-after$)/i.test(header);
  const { output, statuses, times } = await run({ hides: isLimit }, ['--operation', 'Banks /', '--area', 'status']);
  expect(statuses.length, output).toBeGreaterThan(4);
  const gaps = times.slice(1).map((at, index) => at - Number(times[index]));
  // Calls are spaced where they leave; what the way to the server takes may differ by some milliseconds.
  expect(Math.min(...gaps)).toBeGreaterThan(950);
});

test('another job that spends 20 of each window: a whole run leaves them to it', async () => {
  test.setTimeout(240_000);
  const others: number[] = [];
  let takes = Promise.resolve();
  const { output, code, statuses } = await run(
    {
      // It is there as soon as a window has begun.
      onAnswer: ({ remaining, again }) => {
        if (remaining !== 55) return;
        takes = takes.then(async () => {
          for (let call = 0; call < 20; call += 1) others.push(await again());
        });
      },
    },
    scope,
  );
  await takes;
  expect(code, output).toBe(0);
  expect(others.length).toBeGreaterThanOrEqual(40);
  expect([...statuses, ...others]).not.toContain(429);
});

async function run({ faults = [], now = Date.now, ...proxyOptions }: Server, what: readonly string[]) {
  const mock = await startMock({ faults, now, rateLimit: { limit: 60, windowSeconds: 6 } });
  const proxy = await startCountingProxy(mock.baseUrls.sandbox, proxyOptions);
  const environment = test.info().outputPath('server.postman_environment.json');
  const { bearerToken } = mock.keys.sandbox;
  writeFileSync(environment, JSON.stringify(anEnvironment({ base_url: proxy.baseUrl, bearerToken })));
  const done = await startContract(test.info().outputPath(), ['--environment', environment, ...what]).done;
  await proxy.close();
  await mock.close();
  return { ...done, statuses: proxy.statuses, times: proxy.times };
}
