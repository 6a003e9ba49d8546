import { expect, test } from '@playwright/test';
import { leftBehind } from '../../src/drivers/left-behind.ts';
import { anError, anExchange } from '../support/an-exchange.ts';

/** Sizes of a list, one after the other, and how often the call went out between them. */
async function seeing(...sizes: readonly string[]): Promise<{ found: string | undefined; calls: number }> {
  let calls = 0;
  let asked = 0;
  const send = () => {
    calls += 1;
    return Promise.resolve(anError(400));
  };
  const trace = await leftBehind(() => Promise.resolve(sizes[asked++] ?? ''), send);
  return { found: trace && `${trace.before} ${trace.after}`, calls };
}

test('a call that leaves nothing is sent once', async () => {
  expect(await seeing('3', '3')).toEqual({ found: '3 3', calls: 1 });
});

test('a call leaves something when it does so twice', async () => {
  expect(await seeing('3', '4', '4', '5')).toEqual({ found: '3 4', calls: 2 });
});

test('what comes once may come from somebody else', async () => {
  expect(await seeing('3', '4', '4', '4')).toEqual({ found: undefined, calls: 2 });
});

test('a call that is taken may leave something, and is not sent again', async () => {
  const sizes = ['3', '4'];
  const trace = await leftBehind(
    () => Promise.resolve(sizes.shift() ?? 'asked too often'),
    () => Promise.resolve(anExchange()),
  );
  expect(trace).toMatchObject({ before: '3', after: '3' });
});
