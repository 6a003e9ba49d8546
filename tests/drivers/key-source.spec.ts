import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { Sender } from '../../src/client/send.ts';
import { OneKey } from '../../src/drivers/key-source.ts';
import { readOptions } from '../../src/drivers/options.ts';
import { RunMemory } from '../../src/drivers/run-memory.ts';
import { loadTarget } from '../../src/environment/target.ts';
import { startMock } from '../../src/mock/index.ts';
import { virtualTime } from '../pacing/support/virtual-time.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

test('a refusal outside the API, which another count may have made, slows no call of the key down', async () => {
  const time = virtualTime();
  const mock = await startMock({ now: time.now });
  const baseUrl = mock.baseUrls.sandbox;
  const { bearerToken } = mock.keys.sandbox;
  const environment = anEnvironment({ base_url: baseUrl, bearerToken });
  const target = loadTarget(writeSuite(test.info().outputPath(), { 'environment.json': environment }).environment);
  const keys = new OneKey({ target, contract, options: readOptions({}) }, baseUrl, new RunMemory(), time);
  const sender = new Sender({ deadlineMs: 5_000, secrets: [] });
  const call = async (url: string, key = bearerToken): Promise<number | undefined> => {
    const headers = [['Authorization', `Bearer ${key}`]] as const;
    const expectation = { intent: 'probe', statuses: [] } as const;
    const plan = { operation: '-', method: 'GET', url, headers, body: undefined, expect: expectation };
    await keys.mayCall(plan);
    const exchange = await sender.send(plan, key);
    keys.observe(exchange);
    return exchange.response?.status;
  };
  const banks = `${baseUrl}/banks/list`;

  // The mock counts what it does not know, whatever the key, with those who have none; somebody else used that up.
  await call(banks);
  for (let made = 0; made < 61; made += 1) await fetch(banks);
  expect(await call(`${new URL('/', baseUrl).href}v1/banks/list`)).toBe(429);

  const start = time.now();
  const statuses = [];
  for (let made = 0; made < 50; made += 1) statuses.push(await call(banks));
  sender.close();
  await mock.close();
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(time.now() - start).toBe(0);
});
