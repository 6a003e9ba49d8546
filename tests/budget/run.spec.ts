import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOut } from '../../src/drivers/budget/left-out.ts';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { startContract, type ContractRun } from '../support/run-contract.ts';
import { anEnvironment } from '../support/tiny-suite.ts';

let mock: Mock;

test.beforeEach(async () => {
  mock = await startMock();
});

test.afterEach(() => mock.close());

/** A run with the one key of the mock. Its own folder keeps the history from one run of a test to the next. */
async function run(...options: readonly string[]): Promise<ContractRun> {
  const folder = test.info().outputPath();
  const environment = join(folder, 'server.postman_environment.json');
  writeFileSync(
    environment,
    JSON.stringify(anEnvironment({ base_url: mock.baseUrls.sandbox, bearerToken: mock.keys.sandbox.bearerToken })),
  );
  return startContract(folder, ['--environment', environment, ...options]).done;
}

/** What the mock counted for its one key, and for callers without one. */
async function counted(): Promise<number> {
  const remaining = async (headers: Record<string, string>): Promise<number> => {
    const answer = await fetch(`${mock.baseUrls.sandbox}/banks/list`, { headers });
    return Number(answer.headers.get('x-ratelimit-remaining'));
  };
  const own = await remaining({ authorization: `Bearer ${mock.keys.sandbox.bearerToken}` });
  return 59 - own + 59 - (await remaining({}));
}

for (const budget of [8, 25, 60]) {
  test(`a budget of ${budget}: no more is sent, nothing waits, and what was left out is skipped`, async () => {
    const { report, output } = await run('--budget', String(budget));
    expect(report?.totals.violation, output).toBe(0);
    expect(report?.requests).toBeLessThanOrEqual(budget);
    expect(await counted()).toBe(report?.requests);
    expect(report?.waitedMs).toBe(0);
    const skipped = report?.verdicts.filter(({ received }) => received === leftOut) ?? [];
    expect(skipped.every(({ outcome }) => outcome === 'skipped')).toBe(true);
    expect(skipped.map(({ area }) => area)).toEqual(expect.arrayContaining(['pagination', 'state', 'rate-limit']));
    expect(output).toContain(`× ${leftOut}`);
  });
}

test('the next run looks at other operations', async () => {
  test.setTimeout(180_000);
  await mock.close();
  // The second run begins in a new window.
  mock = await startMock({ rateLimit: { limit: 60, windowSeconds: 1 } });
  const seenBy = ({ report }: ContractRun): string[] =>
    report?.passes.filter(({ rule }) => rule === 'status/documented').map(({ operation }) => operation) ?? [];
  const first = seenBy(await run('--budget', '60', '--area', 'status'));
  const kept = JSON.parse(
    readFileSync(join(test.info().outputPath('reports'), 'history', 'verified.json'), 'utf8'),
  ) as object;
  expect(Object.keys(kept)).toEqual(['server']);
  const second = seenBy(await run('--budget', '60', '--area', 'status'));
  const again = second.filter((operation) => first.includes(operation));
  expect(first.length).toBeGreaterThan(20);
  // Those that the set-up calls are seen each time, and the GET that shows whether it may carry a content type.
  expect(again.length, again.join(', ')).toBeLessThanOrEqual(12);
});
