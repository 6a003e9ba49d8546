import { contract } from '../../contract.config.ts';
import { beginning, describeStatus } from '../../src/core/describe.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { whyChanged } from '../../src/drivers/check-together.ts';
import { leftBehind } from '../../src/drivers/left-behind.ts';
import { lifecycles } from '../../src/drivers/lifecycles.ts';
import { aGet, aPost, oneOfEachProduct } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { objectOf, textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/rate-limit.ts';
import { rateHeaders } from '../../src/rules/rate-headers.ts';
import { waitSeconds } from '../../src/rules/wait.ts';
import { secondsLeft, undisturbed } from '../../src/rules/window.ts';

const { limit, windowSeconds, retryAfter } = contract.rateLimit;
const remainingOf = (exchange: Exchange): number | undefined => rateHeaders(exchange, contract).remaining;
const received = ({ response, failure }: Exchange): string =>
  response === undefined ? (failure?.message ?? 'nothing') : describeStatus(response);

/** A window of a real server that ends sooner than this is waited for: it would end while its calls are used up. */
const shortestRest = 20;
const windowEnded = 'the window of the one key ended, or others used it, while its calls were used up';

/**
 * S9: sixty requests a minute, beyond it 429. S10: limit information in the header of every response.
 * These tests move the clock of the server, or wait, so they run alone; and they use up a key, so they run last.
 */
test.describe('rate limit', { tag: ['@rate-limit', '@rate-limit-headers'] }, () => {
  const alone = { lock: '-exclusive-' };

  test('sixty calls are answered, and the next one is a 429 until the window ends', alone, async ({ api, check }) => {
    test.setTimeout(0);
    const [operation] = api.sendable(promises.sixtyAMinute, aPost());
    if (operation === undefined) return;
    const key = await api.keyToUseUp();
    if (key === undefined) return check.skip(promises.sixtyAMinute, operation.name, api.whyNoneToUseUp);

    let first = await api.rush(operation, key);
    if (!api.controlled && secondsLeft(first, contract) < shortestRest) {
      await api.passTime(secondsLeft(first, contract) + 1);
      first = await api.rush(operation, key);
    }
    const calls = [first];
    // A key that others used in this window has less left, and says how much.
    const due = api.controlled ? limit : Math.min(limit, 1 + (remainingOf(first) ?? limit - 1));
    while (calls.length < due) calls.push(await api.rush(operation, key));
    if (!api.controlled && !undisturbed(calls, contract))
      return check.skip(promises.sixtyAMinute, operation.name, windowEnded);
    const early = calls.findIndex((call) => call.response?.status === 429);
    const shown = calls[early === -1 ? calls.length - 1 : early] ?? first;
    // Whether the first call is counted in its own answer is for the server to say.
    check.must(promises.sixtyAMinute, shown, early === -1 || (!api.controlled && early === due - 1), {
      pointer: '',
      expected: `an answer to call ${early + 1}, of ${due} that may be made in this window`,
      received: received(shown),
    });

    const over = await api.rush(operation, key);
    if (!api.controlled && !undisturbed([...calls.slice(-1), over], contract))
      return check.skip(promises.sixtyAMinute, operation.name, windowEnded);
    check.must(promises.sixtyAMinute, over, over.response?.status === 429, {
      pointer: '',
      expected: `status 429 to call ${calls.length + 1} of one window`,
      received: received(over),
    });
    if (over.response?.status !== 429) return;
    check.that(promises.limitedIsJson, over, objectOf(over) !== undefined, {
      pointer: '',
      expected: 'a JSON object',
      received: beginning(textOf(over)),
    });

    // Elsewhere too: unless a slot is about to become free, which a sliding window does one by one.
    if ((waitSeconds(over, contract) ?? 0) > 1) {
      const others = [...aGet(), ...api.affordable(oneOfEachProduct(), 0)];
      for (const elsewhere of api.sendable(promises.sixtyAMinute, others)) {
        const refused = await api.rush(elsewhere, key);
        check.must(promises.sixtyAMinute, refused, refused.response?.status === 429, {
          pointer: '',
          expected: `status 429, as ${operation.name} was answered with the same key before`,
          received: received(refused),
        });
      }
    }

    const other = await api.freshKey();
    if (other !== undefined) {
      const answer = await api.rush(operation, other);
      check.must(promises.ownBucket, answer, answer.response?.status !== 429, {
        pointer: '',
        expected: 'an answer to the first call of another key',
        received: received(answer),
      });
    }

    await api.passTime(2);
    const later = await api.rush(operation, key);
    const wait = Math.min(waitSeconds(later, contract) ?? windowSeconds, windowSeconds + 2);
    await api.passTime(wait);
    const after = await api.rush(operation, key);
    // Whoever waited until the Reset was not told too short a time: then it is the window that did not end.
    const { date, reset = Infinity } = rateHeaders(later, contract);
    const promise = date + wait >= reset ? promises.recovers : promises.retryAfterIsEnough;
    check.must(promise, after, after.response?.status !== 429, {
      pointer: `header ${retryAfter}`,
      expected: `an answer after the ${wait} s that it asked to wait`,
      received: received(after),
    });
    // Where time is real, an answer now shows what one would show a window later.
    const again = api.controlled || after.response?.status === 429;
    if (again) await api.passTime(windowSeconds + 1);
    const next = again ? await api.rush(operation, key) : after;
    check.must(promises.recovers, next, operation.successStatuses.includes(next.response?.status ?? 0), {
      pointer: '',
      expected: 'an answer one window after the last 429',
      received: received(next),
    });
  });

  test('a limited call has no effect', alone, async ({ api, check, pages }) => {
    const [filler] = api.sendable(promises.limitedHasNoEffect, aPost());
    const made = lifecycles().filter(({ create }) => api.sendable(promises.limitedHasNoEffect, [create]).length > 0);
    if (filler === undefined || made.length === 0) return;
    const key = await api.freshKey();
    if (key === undefined) return check.skip(promises.limitedHasNoEffect, filler.name, api.whyNoFreshKey);
    for (let call = 0; call < limit; call += 1) await api.rush(filler, key);
    for (const { create, list } of made) {
      if (list === undefined) continue;
      const trace = await leftBehind(
        async () => pages.sizeOf(await api.probe(list, (plan) => plan)),
        () => api.rush(create, key),
      );
      if (trace === undefined) {
        check.skip(promises.limitedHasNoEffect, create.name, whyChanged);
        continue;
      }
      const { exchange: limited, before, after } = trace;
      if (limited.response?.status !== 429) continue;
      check.that(promises.limitedHasNoEffect, limited, before === after, {
        pointer: '',
        expected: `${before} in ${list.name}, as before the call that was answered with 429`,
        received: `${after} after it`,
      });
    }
  });
});
