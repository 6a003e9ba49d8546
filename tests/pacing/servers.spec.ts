import { expect, test as base } from '@playwright/test';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { aJob, type Job, type Server } from './support/job.ts';
import { startTokenBucket } from './support/token-bucket.ts';
import { virtualTime, type VirtualTime } from './support/virtual-time.ts';

interface Fixtures {
  readonly time: VirtualTime;
  /** A mock with faults, in the time of the test. */
  readonly server: (...faults: string[]) => Promise<Server>;
  readonly job: (...parameters: DropTime<Parameters<typeof aJob>>) => Job;
}

type DropTime<T> = T extends [infer First, unknown, (infer Last)?] ? [First, Last?] : never;

const test = base.extend<Fixtures>({
  time: async ({}, use) => {
    await use(virtualTime());
  },
  server: async ({ time }, use) => {
    const mocks: Mock[] = [];
    await use(async (...faults) => {
      const mock = await startMock({ faults, now: time.now });
      mocks.push(mock);
      return { url: `${mock.baseUrls.sandbox}/customers/list`, key: mock.keys.sandbox.bearerToken };
    });
    await Promise.all(mocks.map((mock) => mock.close()));
  },
  job: async ({ time }, use) => {
    const jobs: Job[] = [];
    await use((server, options) => {
      const job = aJob(server, time, options);
      jobs.push(job);
      return job;
    });
    for (const job of jobs) job.close();
  },
});

const evenPaceMs = 1_050;

/** Servers on which a careful client never meets the limit. */
const kind: Readonly<Record<string, readonly string[]>> = {
  'a fixed window': [],
  'a sliding window': ['B32'],
  'Remaining that counts the call afterwards': ['B34'],
  'failed calls that are free': ['B35'],
  'no Remaining at all': ['F151'],
  'no Retry-After but on a 429': ['B26'],
  'a Reset that is a number of seconds': ['F176'],
  'a Reset that is a date': ['F177'],
  'a Reset in the past': ['F178'],
};

for (const [name, faults] of Object.entries(kind)) {
  test(`${name}: 150 calls without a 429`, async ({ server, job }) => {
    const client = job(await server(...faults));
    await client.calls(150);
    expect(client.accidents).toBe(0);
    // Three windows: the last call cannot go out before the second one ended.
    expect(client.times.at(-1)).toBeGreaterThan(119_000);
  });
}

test('one client alone uses every call of a window, and waits until its very end', async ({ server, job }) => {
  const client = job(await server());
  await client.calls(240);
  expect(client.accidents).toBe(0);
  expect(client.times[59]).toBeLessThan(2_000);
  expect(client.times[239]).toBeLessThan(3 * 60_000 * 1.02);
});

test('a token bucket: calls go out as they come back, without a 429', async ({ time, job }) => {
  const bucket = await startTokenBucket(time);
  const client = job({ url: bucket.url, key: 'a-key' });
  await client.calls(120);
  await bucket.close();
  expect(client.accidents).toBe(0);
  expect(client.times.at(-1)).toBeLessThan(125_000);
});

for (const minutes of [-7, 7]) {
  test(`a client whose clock is ${minutes} minutes off keeps the limit`, async ({ server, job, time }) => {
    const client = job(await server(), { clock: time.wrongBy(minutes * 60_000) });
    await client.calls(150);
    expect(client.accidents).toBe(0);
    expect(client.times.at(-1)).toBeLessThan(125_000);
  });
}

test('another job with the same key: what it spends is taken into account', async ({ server, job }) => {
  const target = await server();
  const [client, other] = [job(target), job(target)];
  for (let round = 0; round < 60; round += 1) {
    await client.calls(2);
    await other.calls(1);
  }
  expect([client.accidents, other.accidents]).toEqual([0, 0]);
  expect(client.times.at(-1)).toBeGreaterThan(119_000);
});

test('another job that takes all at once: one 429 shows it, then an even pace', async ({ server, job }) => {
  const target = await server();
  const [client, other] = [job(target), job(target)];
  await client.calls(5);
  await other.rush(60);
  await client.calls(70);
  expect(client.accidents).toBe(1);
  expectEvenPace(client);
});

test('a Remaining that does not fall: one 429 shows it, then an even pace', async ({ server, job }) => {
  const client = job(await server('F166'));
  await client.calls(200);
  expect(client.accidents).toBe(1);
  expect(client.statuses[60]).toBe(429);
  expectEvenPace(client);
});

test('a limit that is used up at the start is waited for, in seconds or until a date', async ({ server, job }) => {
  for (const faults of [[], ['B28']]) {
    const target = await server(...faults);
    await job(target).rush(60);
    const client = job(target);
    await client.calls(3);
    expect(client.statuses).toEqual([429, 200, 200]);
    expect(client.times[1]).toBeGreaterThan(57_000);
    expect(client.times[1]).toBeLessThan(62_000);
  }
});

test('a 503 with Retry-After is waited for, and is no reason to slow down', async ({ server, job }) => {
  const client = job(await server('B45'));
  await client.calls(10);
  expect(client.statuses.filter((status) => status === 503)).toHaveLength(1);
  expect(client.times[3]).toBeGreaterThan(1_000);
  expect(client.times[9]).toBeLessThan(3_000);
});

function expectEvenPace({ statuses, times }: Job): void {
  const after = statuses.indexOf(429) + 1;
  const gaps = times.slice(after + 1).map((at, index) => at - Number(times[after + index]));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(evenPaceMs);
}
