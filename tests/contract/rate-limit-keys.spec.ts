import { contract } from '../../contract.config.ts';
import { inventedKey } from '../../src/client/key-changes.ts';
import { inOrder, withFields, withHeader, withUrl, type PlanChange } from '../../src/client/plan-changes.ts';
import type { Exchange, Plan } from '../../src/core/exchange.ts';
import { aPost } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import * as promises from '../../src/rules/promises/rate-limit.ts';
import { rateHeaders } from '../../src/rules/rate-headers.ts';

const { limit, headers } = contract.rateLimit;
const remainingOf = (exchange: Exchange): number | undefined => rateHeaders(exchange, contract).remaining;

/** S9: sixty requests a minute. Whose requests are counted together: those of one key, and no others. */
test.describe('rate limit', { tag: ['@rate-limit', '@rate-limit-headers'] }, () => {
  const alone = { lock: '-exclusive-' };

  test('each key has a count of its own', alone, async ({ api, check }) => {
    const [operation] = api.sendable(promises.ownBucket, aPost());
    if (operation === undefined) return;
    const first = await api.freshKey();
    const second = await api.freshKey();
    const there = (await api.keys({ environment: api.otherKind }))?.bearerToken;
    if (first === undefined || second === undefined || there === undefined) {
      return check.skip(promises.ownBucket, operation.name, api.whyNoFreshKey);
    }
    const elsewhere = (plan: Plan): Plan => withUrl(plan.url.replace(api.baseUrl, api.otherBaseUrl))(plan);
    const own: Exchange[] = [];
    for (let call = 0; call < 3; call += 1) {
      own.push(await api.rush(operation, first));
      await api.rush(operation, there, elsewhere);
    }
    for (const [index, last] of own.entries()) {
      const [before, now] = [remainingOf(own[index - 1] ?? last), remainingOf(last)];
      if (index === 0 || before === undefined || now === undefined) continue;
      check.that(promises.ownBucket, last, now >= before - 1, {
        pointer: `header ${headers.remaining}`,
        expected: `at least ${before - 1}, since the call between was made with another key`,
        received: String(now),
      });
    }
    const answer = await api.rush(operation, second);
    const remaining = remainingOf(answer);
    check.that(promises.ownBucket, answer, remaining === undefined || remaining >= limit - 1, {
      pointer: `header ${headers.remaining}`,
      expected: `at least ${limit - 1} in the first call of a key`,
      received: String(remaining),
    });
  });

  test('calls with a wrong key do not use up the count of a good one', alone, async ({ api, check }) => {
    const [operation] = api.sendable(promises.strangersDoNotCount, aPost());
    if (operation === undefined) return;
    const key = await api.freshKey();
    if (key === undefined) return check.skip(promises.strangersDoNotCount, operation.name, api.whyNoFreshKey);
    const before = remainingOf(await api.rush(operation, key));
    for (let call = 0; call < 3; call += 1) await api.rush(operation, inventedKey());
    const answer = await api.rush(operation, key);
    const remaining = remainingOf(answer);
    if (before === undefined || remaining === undefined) return;
    check.that(promises.strangersDoNotCount, answer, remaining >= before - 1, {
      pointer: `header ${headers.remaining}`,
      expected: `at least ${before - 1}, since the three calls between were made with a key that was never issued`,
      received: String(remaining),
    });
  });

  test(
    'a new connection, a forged address or another spelling of the path opens no second count',
    alone,
    async ({ api, check }) => {
      const [operation] = api.sendable(promises.noWayRound, aPost());
      if (operation === undefined) return;
      const key = await api.freshKey();
      if (key === undefined) return check.skip(promises.noWayRound, operation.name, api.whyNoFreshKey);
      const atUrl =
        (change: (url: string) => string): PlanChange =>
        (plan) =>
          withUrl(change(plan.url))(plan);
      const disguises: Record<string, PlanChange> = {
        'a connection that closes': withHeader('Connection', 'close'),
        'a new connection': (plan) => plan,
        'X-Forwarded-For': withHeader('X-Forwarded-For', '203.0.113.7'),
        'X-Real-IP': withHeader('X-Real-IP', '203.0.113.8'),
        'Forwarded, X-Client-IP, True-Client-IP and CF-Connecting-IP': inOrder(
          withHeader('Forwarded', 'for=203.0.113.9'),
          ...['X-Client-IP', 'True-Client-IP', 'CF-Connecting-IP'].map((name) => withHeader(name, '203.0.113.9')),
        ),
        'another User-Agent': withHeader('User-Agent', 'contract/1.0'),
        'another language': withHeader('Accept-Language', 'ha'),
        'another body': withFields({ [contract.pagination.limit]: 3 }),
        'a query': atUrl((url) => `${url}?contract=1`),
        'a slash at the end': atUrl((url) => `${url}/`),
        'capital letters': atUrl((url) => url.replace(/[^/]+$/, (name) => name.toUpperCase())),
        'a double slash': atUrl((url) => url.replace(/\/(?=[^/]+$)/, '//')),
      };
      let before = remainingOf(await api.rush(operation, key));
      for (const [name, disguise] of Object.entries(disguises)) {
        const answer = await api.rush(operation, key, disguise);
        const remaining = remainingOf(answer);
        if (before === undefined || remaining === undefined) return;
        check.that(promises.noWayRound, answer, remaining <= before, {
          pointer: `header ${headers.remaining}`,
          expected: `${before - 1}, one less than on the call before, in spite of ${name}`,
          received: String(remaining),
        });
        before = Math.min(before, remaining);
      }
    },
  );
});
