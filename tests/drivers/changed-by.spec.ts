import { expect, test } from '@playwright/test';
import { firstDifference } from '../../src/core/first-difference.ts';
import { changedBy } from '../../src/drivers/changed-by.ts';
import { objectOf } from '../../src/rules/body.ts';
import { anExchange } from '../support/an-exchange.ts';

/** A number that is read, after what else happened to it: `called` counts the calls, `read` the reads. */
async function changes(number: (called: number, read: number) => number): Promise<string> {
  let called = 0;
  let reads = 0;
  const act = () => Promise.resolve((called += 1));
  const read = () => Promise.resolve(anExchange({ body: { number: number(called, (reads += 1)) } }));
  const change = await changedBy(act, read, (one, other) => firstDifference(objectOf(one), objectOf(other), ''));
  const found = change === undefined ? 'not known' : JSON.stringify(change.difference?.other ?? 'nothing');
  return `${found}, ${reads} reads`;
}

test('a call that changes nothing is sent once', async () => {
  expect(await changes(() => 7)).toBe('"nothing", 2 reads');
});

test('a call changes what it changes twice, and what stays so without it', async () => {
  expect(await changes((called) => called)).toBe('1, 4 reads');
});

test('what changes once may be changed by somebody else', async () => {
  expect(await changes((_, read) => Math.min(read, 2))).toBe('not known, 3 reads');
});

test('what changes without the call is not changed by it', async () => {
  expect(await changes((_, read) => read)).toBe('not known, 4 reads');
});
