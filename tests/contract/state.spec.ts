import { withBody } from '../../src/client/plan-changes.ts';
import { describeStatus } from '../../src/core/describe.ts';
import { whyChanged } from '../../src/drivers/check-together.ts';
import { leftBehind } from '../../src/drivers/left-behind.ts';
import { lifecycles } from '../../src/drivers/lifecycles.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/state.ts';

/** What one call does, the next one shows. Each test makes the thing that it needs. */
test.describe('state', { tag: '@state' }, () => {
  for (const { create, read, list, remove, variable, idIn } of lifecycles()) {
    test(`${create.name}: a create that fails leaves nothing behind`, async ({ api, check, pages }) => {
      const [sendable] = api.sendable(promises.nothingHalf, [create]);
      if (sendable === undefined || list === undefined) return;
      const trace = await leftBehind(
        // The request that the list is searched with later: a server that remembers answers forgets them when it writes.
        async () => pages.sizeOf(await pages.longestPage(list)),
        () => api.probe(create, spoiled),
      );
      if (trace === undefined) return check.skip(promises.nothingHalf, create.name, whyChanged);
      const { exchange: failed, before, after } = trace;
      if ((failed.response?.status ?? 0) < 400)
        return check.skip(promises.nothingHalf, create.name, 'the spoiled request was taken');
      check.that(promises.nothingHalf, failed, before === after, {
        pointer: '',
        expected: `${before} in ${list.name}, as before the create that failed`,
        received: `${after} after it`,
      });
    });

    test(`${create.name}: what was made can be read and is listed`, async ({ api, check, pages }) => {
      if (api.sendable(promises.readable, [create]).length === 0) return;
      const id = idIn(await api.call(create));
      if (id === undefined)
        return check.skip(promises.readable, create.name, 'the answer holds no id of the new thing');
      if (read !== undefined) {
        check.status(
          promises.readable,
          await api.probe(read, (plan) => plan, { [variable]: id }),
          read.successStatuses,
          `since ${create.name} has just made ${id}`,
        );
      }
      if (list === undefined) return;
      const { answer, held } = await pages.search(list, id);
      if (held === undefined) return check.skip(promises.listed, list.name, 'the list is too long to look through');
      check.that(promises.listed, answer, held, {
        pointer: '',
        expected: `${id} in the list, since ${create.name} has just made it`,
        received: 'a list without it',
      });
    });

    if (remove === undefined || read === undefined) continue;

    test(`${remove.name}: what was removed is gone`, async ({ api, check, pages }) => {
      if (api.sendable(promises.gone, [create]).length === 0) return;
      const id = idIn(await api.call(create));
      if (id === undefined) return check.skip(promises.gone, create.name, 'the answer holds no id of the new thing');
      const removal = await api.probe(remove, (plan) => plan, { [variable]: id });
      if (!remove.successStatuses.includes(removal.response?.status ?? 0)) {
        return check.skip(promises.gone, remove.name, `it was answered with ${removal.response?.status ?? 'nothing'}`);
      }
      const answer = await api.probe(read, (plan) => plan, { [variable]: id });
      const status = answer.response?.status ?? 0;
      check.that(promises.gone, answer, (status >= 400 && status < 500) || !textOf(answer).includes(id), {
        pointer: '',
        expected: `a 4xx, or an answer without ${id}, since ${remove.name} has just removed it`,
        received: `${describeStatus(answer.response)}, with ${id} in the body`,
      });
      if (list === undefined || api.sendable(promises.gone, [list]).length === 0) return;
      const { answer: left, held = false } = await pages.search(list, id);
      check.that(promises.gone, left, !held, {
        pointer: '',
        expected: `a list without ${id}, since ${remove.name} has just removed it`,
        received: `${id} in the list`,
      });
    });
  }
});

/** Takes the last required thing away: the last field of an object, or a second, empty item of a list. */
function spoiled(plan: Parameters<ReturnType<typeof withBody>>[0]): ReturnType<ReturnType<typeof withBody>> {
  const body: unknown = JSON.parse(String(plan.body));
  if (Array.isArray(body)) return withBody(JSON.stringify([...(body as unknown[]), {}]))(plan);
  return withBody(JSON.stringify({ ...(body as object), title: undefined, amount: undefined }))(plan);
}
