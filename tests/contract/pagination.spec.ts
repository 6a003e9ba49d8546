import { withFields } from '../../src/client/plan-changes.ts';
import { counted } from '../../src/core/describe.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { pagedLists } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { checkTogether, type Finding } from '../../src/drivers/check-together.ts';
import * as promises from '../../src/rules/promises/pagination.ts';

const noList = 'no list of this server is 11 to 500 items long';
/** S16: limit 20, page 1 is the first page of 20. */
const firstTwenty = { page: 1, limit: 20 };
const million = 1_000_000;
const noticeableMs = 250;
/** No server that caps its pages lets more through than this. */
const highestCap = 1_000;

/**
 * S14: operations that return several things are paginated. S15: limit caps a page, 10 when absent. S16: page selects.
 * The size of every page and the arithmetic of its description are rules that judge all traffic.
 */
test.describe('pagination', { tag: '@pagination' }, () => {
  test('a page is as long as the limit asks', async ({ api, check, pages }) => {
    const lists = await pages.walkables(api.sendable(promises.exactLimit, pagedLists()));
    if (lists.length === 0) return check.skip(promises.exactLimit, '(no list)', noList);
    for (const [index, list] of lists.entries()) {
      const { operation, total } = list;
      for (const fields of index === 0 ? [{ limit: 3 }, firstTwenty] : [firstTwenty]) {
        const page = pages.see(await api.call(operation, withFields(fields)));
        if (page === undefined) continue;
        const { limit } = fields;
        const due = Math.min(limit, total);
        const expected = `${due} items, for limit ${limit} in a list of ${total}`;
        const received = counted(page.ids.length, 'item');
        const kept = page.ids.length === due;
        await checkTogether({ check, pages, list }, [{ promise: promises.exactLimit, page, kept, expected, received }]);
      }
    }
  });

  test('page 1 is the first page, asked for or not, in the same order every time', async ({ api, check, pages }) => {
    const lists = await pages.walkables(api.sendable(promises.fromTheStart, pagedLists()));
    if (lists.length === 0) return check.skip(promises.fromTheStart, '(no list)', noList);
    for (const list of lists) {
      const { operation, first } = list;
      const asked = pages.see(await api.call(operation, withFields({ page: 1 })));
      const again = pages.see(await api.probe(operation, (plan) => plan));
      const wide = pages.see(await api.call(operation, withFields(firstTwenty)));
      const compared = [
        { promise: promises.fromTheStart, page: asked },
        { promise: promises.steadyOrder, page: again },
        { promise: promises.fromTheStart, page: wide },
      ];
      const findings = compared.flatMap(({ promise, page }): Finding[] => {
        if (page === undefined) return [];
        const other = first.ids.findIndex((id, index) => page.ids[index] !== id);
        const pointer = `${page.pointer}/${other}`;
        const expected = `${first.ids[other]}, which stands there when neither page nor limit is asked for`;
        return [{ promise, page, kept: other === -1, pointer, expected, received: page.ids[other] ?? 'no item' }];
      });
      await checkTogether({ check, pages, list }, findings);
    }
  });

  test('a page beyond the end is empty', async ({ api, check, pages }) => {
    const lists = await pages.walkables(api.sendable(promises.beyondTheEnd, pagedLists()));
    if (lists.length === 0) return check.skip(promises.beyondTheEnd, '(no list)', noList);
    for (const [index, { operation, total }] of lists.entries()) {
      for (const page of index === 0 ? [total + 1_000, 2 ** 31] : [total + 1_000]) {
        const answer = await api.probe(operation, withFields({ page }));
        const ids = pages.see(answer)?.ids ?? [];
        check.status(promises.beyondTheEnd, answer, [200, 400, 404, 422], `since there is no page ${page}`);
        check.that(promises.beyondTheEnd, answer, ids.length === 0, {
          pointer: '',
          expected: `no items on page ${page}`,
          received: counted(ids.length, 'item'),
        });
      }
    }
  });

  test('a page that cannot be is refused', async ({ api, check, pages }) => {
    const list = await pages.walkable(api.sendable(promises.badPage, pagedLists()), 1);
    if (list === undefined) return check.skip(promises.badPage, '(no list)', noList);
    for (const page of [0, -1]) {
      const answer = await api.probe(list.operation, withFields({ page }));
      const ids = pages.see(answer)?.ids;
      const firstPage = ids?.join() === list.first.ids.join();
      check.status(promises.badPage, answer, [200, 400, 404, 422], `since there is no page ${page}`);
      const finding = {
        promise: promises.badPage,
        page: { exchange: answer, pointer: '' },
        kept: ids === undefined || (page === 0 && firstPage) || ids.length === 0,
        expected: `a 4xx for page ${page}${page === 0 ? ', or what page 1 shows' : ', or no items'}`,
        received: `${counted(ids?.length ?? 0, 'item')}${firstPage ? ', those of page 1' : ''}`,
      };
      await checkTogether({ check, pages, list }, [finding]);
    }
  });

  test('a limit that cannot be is refused, or replaced', async ({ api, check, pages }) => {
    const list = await pages.walkable(api.sendable(promises.badLimit, pagedLists()), 2);
    if (list === undefined) return check.skip(promises.badLimit, '(no list)', noList);
    for (const limit of [0, -1, 2.5]) {
      const answer = await api.probe(list.operation, withFields({ limit }));
      const length = pages.see(answer)?.ids.length ?? 0;
      check.status(promises.badLimit, answer, [200, 400, 404, 422], `since the limit is ${limit}`);
      check.that(promises.badLimit, answer, length <= list.first.ids.length, {
        pointer: '',
        expected: `a 4xx, or at most ${list.first.ids.length} items`,
        received: `${counted(length, 'item')} for limit ${limit}`,
      });
    }
  });

  test('a limit of a million is capped', async ({ api, check, pages }) => {
    const sendable = api.sendable(promises.cappedLimit, pagedLists());
    const longest = await pages.longest(sendable);
    if (longest === undefined)
      return check.skip(promises.cappedLimit, '(no list)', 'no list of this server has a page');
    // A short list tells by the limit that it states.
    const others = api.controlled ? sendable.filter((each) => each !== longest) : [];
    for (const operation of [longest, ...others]) {
      const answer = await api.probe(operation, withFields({ limit: million }));
      const page = pages.see(answer);
      const largest = Math.max(page?.ids.length ?? 0, page?.limit ?? 0);
      check.status(promises.cappedLimit, answer, [200, 400, 422], `since the limit is ${million}`);
      check.that(promises.cappedLimit, answer, largest <= highestCap, {
        pointer: page?.pointer ?? '',
        expected: `a 4xx, or a page of at most ${highestCap} items`,
        received: `${page?.ids.length} items, and a stated limit of ${page?.limit}`,
      });
    }
  });

  test('a limit sent as text means the same number', async ({ api, check, pages }) => {
    const list = await pages.walkable(api.sendable(promises.textLimit, pagedLists()), 3);
    if (list === undefined) return check.skip(promises.textLimit, '(no list)', noList);
    const answer = await api.probe(list.operation, withFields({ limit: '20' }));
    const length = pages.see(answer)?.ids.length;
    check.status(promises.textLimit, answer, [200, 400, 422], 'since the limit is "20"');
    const finding = {
      promise: promises.textLimit,
      page: { exchange: answer, pointer: '' },
      kept: length === undefined || length === Math.min(20, list.total),
      expected: `${Math.min(20, list.total)} items, as for the number 20, or a 4xx`,
      received: counted(length ?? 0, 'item'),
    };
    await checkTogether({ check, pages, list }, [finding]);
  });

  test('the last page is not much slower than the first', async ({ api, check, pages }) => {
    const operation = await pages.longest(api.sendable(promises.deepPagesAreFast, pagedLists()));
    const total = operation && pages.see(await api.call(operation))?.total;
    if (operation === undefined || total === undefined || total <= 100) {
      const reason = 'no list of this server is longer than 100 items';
      return check.skip(promises.deepPagesAreFast, operation?.name ?? '(no list)', reason);
    }
    const lastPage = Math.floor(total / 10);
    const first: Exchange[] = [];
    const last: Exchange[] = [];
    // The best of three, as long as they differ, and a difference that nobody feels is none.
    const best = (exchanges: readonly Exchange[]): number => Math.min(...exchanges.map((each) => each.durationMs));
    for (let round = 0; round < 3; round += 1) {
      last.push(await api.probe(operation, withFields({ page: lastPage })));
      if (best(last) < noticeableMs) break;
      first.push(await api.probe(operation, withFields({ page: 1 })));
      if (best(last) < best(first) * 2) break;
    }
    for (const exchange of last.slice(-1)) {
      const kept = best(last) < noticeableMs || best(last) < best(first) * 10;
      check.that(promises.deepPagesAreFast, exchange, kept, {
        pointer: '',
        expected: `less than ${noticeableMs} ms, or than ten times the ${Math.round(best(first))} ms of page 1`,
        received: `${Math.round(best(last))} ms for page ${lastPage}, the best of three`,
      });
    }
  });
});
