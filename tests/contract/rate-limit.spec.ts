import { inventedKey } from '../../src/client/key-changes.ts';
import { withHeader, withUrl } from '../../src/client/plan-changes.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { aPost } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { rateHeaders } from '../../src/rules/rate-headers.ts';
import { waitSeconds } from '../../src/rules/wait.ts';
import { contract } from '../../contract.config.ts';
import * as promises from '../../src/rules/promises/rate-limit.ts';

const { limit, windowSeconds } = contract.rateLimit;
const used = (exchange: Exchange): string =>
  exchange.response?.status.toString() ?? exchange.failure?.message ?? 'nothing';

/**
 * S9: sixty requests a minute, beyond it 429. S10: limit information in the header of every response.
 * These tests move the clock of the server, so they run alone; and they use up a key, so they run last.
 */
test.describe('rate limit', { tag: ['@rate-limit', '@rate-limit-headers'] }, () => {
  test(
    'sixty calls are answered, and the next one is a 429 until the window ends',
    { lock: '-exclusive-' },
    async ({ api, check }) => {
      const [operation] = api.sendable(promises.sixtyAMinute, aPost());
      if (operation === undefined) return;
      const key = await api.freshKey();
      if (key === undefined) return check.skip(promises.sixtyAMinute, operation.name, api.whyNoFreshKey);

      const calls: Exchange[] = [];
      while (calls.length < limit) calls.push(await api.rush(operation, key));
      const refusedAt = calls.findIndex((call) => call.response?.status === 429);
      const last = calls[refusedAt === -1 ? limit - 1 : refusedAt];
      if (last === undefined) return;
      check.must(promises.sixtyAMinute, last, refusedAt === -1, {
        pointer: '',
        expected: `an answer to call ${refusedAt + 1} of ${limit}`,
        received: '429',
      });

      const over = await api.rush(operation, key);
      check.must(promises.sixtyAMinute, over, over.response?.status === 429, {
        pointer: '',
        expected: `429 to call ${limit + 1}`,
        received: used(over),
      });
      if (over.response?.status !== 429) return;

      await api.advance(2);
      const later = await api.rush(operation, key);
      const wait = waitSeconds(later, contract) ?? windowSeconds;
      const reset = rateHeaders(later, contract).reset ?? 0;
      await api.advance(Math.min(wait, windowSeconds + 2));
      const after = await api.rush(operation, key);
      check.must(promises.recovers, after, operation.successStatuses.includes(after.response?.status ?? 0), {
        pointer: '',
        expected: `an answer after the ${wait} s that Retry-After asked for (Reset ${reset})`,
        received: used(after),
      });
      await api.advance(windowSeconds + 1);
      await api.rush(operation, key);
    },
  );

  test('each key has a count of its own', { lock: '-exclusive-' }, async ({ api, check }) => {
    const [operation] = api.sendable(promises.ownBucket, aPost());
    if (operation === undefined) return;
    const first = await api.freshKey();
    const second = await api.freshKey();
    if (first === undefined || second === undefined) {
      return check.skip(promises.ownBucket, operation.name, api.whyNoFreshKey);
    }
    for (let call = 0; call < 3; call += 1) await api.rush(operation, first);
    const other = await api.rush(operation, second);
    const { remaining } = rateHeaders(other, contract);
    check.that(promises.ownBucket, other, remaining === undefined || remaining >= limit - 1, {
      pointer: `header ${contract.rateLimit.headers.remaining}`,
      expected: `at least ${limit - 1} in the first call of a key`,
      received: String(remaining),
    });
  });

  test(
    'calls with a wrong key do not use up the count of a good one',
    { lock: '-exclusive-' },
    async ({ api, check }) => {
      const [operation] = api.sendable(promises.strangersDoNotCount, aPost());
      if (operation === undefined) return;
      const key = await api.freshKey();
      if (key === undefined) return check.skip(promises.strangersDoNotCount, operation.name, api.whyNoFreshKey);
      const before = rateHeaders(await api.rush(operation, key), contract).remaining;
      for (let call = 0; call < 3; call += 1) await api.rush(operation, inventedKey());
      const after = await api.rush(operation, key);
      const { remaining } = rateHeaders(after, contract);
      if (before === undefined || remaining === undefined) return;
      check.that(promises.strangersDoNotCount, after, remaining >= before - 1, {
        pointer: `header ${contract.rateLimit.headers.remaining}`,
        expected: `${before - 1}, after three calls with a key that was never issued`,
        received: String(remaining),
      });
    },
  );

  test(
    'a forged address or another spelling of the path opens no second count',
    { lock: '-exclusive-' },
    async ({ api, check }) => {
      const [operation] = api.sendable(promises.noWayRound, aPost());
      if (operation === undefined) return;
      const key = await api.freshKey();
      if (key === undefined) return check.skip(promises.noWayRound, operation.name, api.whyNoFreshKey);
      const disguises = {
        'X-Forwarded-For': withHeader('X-Forwarded-For', '203.0.113.7'),
        'Forwarded and X-Real-IP': withHeader('X-Real-IP', '203.0.113.8'),
        'a query': (plan) => withUrl(`${plan.url}?contract=1`)(plan),
        'a slash at the end': (plan) => withUrl(`${plan.url}/`)(plan),
        'capital letters': (plan) => withUrl(plan.url.replace(/[^/]+$/, (name) => name.toUpperCase()))(plan),
        'a double slash': (plan) => withUrl(plan.url.replace(/\/(?=[^/]+$)/, '//'))(plan),
      } satisfies Record<string, ReturnType<typeof withHeader>>;
      let before = rateHeaders(await api.rush(operation, key), contract).remaining;
      for (const [name, disguise] of Object.entries(disguises)) {
        const answer = await api.rush(operation, key, disguise);
        const { remaining } = rateHeaders(answer, contract);
        if (before === undefined || remaining === undefined) return;
        check.that(promises.noWayRound, answer, remaining <= before, {
          pointer: `header ${contract.rateLimit.headers.remaining}`,
          expected: `${before - 1}, going on from the call before, with ${name}`,
          received: String(remaining),
        });
        before = Math.min(before, remaining);
      }
    },
  );
});
