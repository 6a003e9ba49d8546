import { counted } from '../../src/core/describe.ts';
import { checkTogether, type Finding } from '../../src/drivers/check-together.ts';
import { filteredLists, pagedLists, wholeLists } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';
import * as promises from '../../src/rules/promises/pagination.ts';

const noList = 'no list of this server is 11 to 500 items long';

/** S16: page selects a page. What several pages of one list show together. */
test.describe('pagination', { tag: '@pagination' }, () => {
  for (const { product, operations } of products()) {
    const lists = pagedLists().filter((operation) => operations.includes(operation));
    if (lists.length === 0) continue;

    test(`${product}: page 2 goes on where page 1 ends`, async ({ api, check, pages }) => {
      for (const operation of api.sendable(promises.inStep, lists)) {
        const first = pages.see(await api.call(operation));
        if (!first?.identified || first.ids.length < 10 || first.total === 10) continue;
        const { limit, page: second } = await pages.second(operation);
        if (second === undefined) continue;
        const due = first.ids.slice(limit, 2 * limit);
        const at = due.findIndex((id, index) => second.ids[index] !== id);
        const off = {
          promise: promises.inStep,
          page: second,
          kept: at === -1,
          pointer: `${second.pointer}/${at}`,
          expected: `"${due[at]}", which is item ${limit + at + 1} when neither page nor limit is asked for`,
          received: describeItem(second.ids[at], first.ids),
        };
        const list = { operation, first, total: first.total ?? first.ids.length };
        await checkTogether({ check, pages, list }, [off]);
      }
    });
  }

  for (const kind of ['filtered', 'whole'] as const)
    test(`all pages of a ${kind} list together hold every item once`, async ({ api, check, pages }) => {
      const list = await pages.walkable(
        api.sendable(promises.pagesAddUp, kind === 'filtered' ? filteredLists() : wholeLists()),
      );
      if (list === undefined) return check.skip(promises.pagesAddUp, '(no list)', noList);
      // Pages as long as they come were fetched before, in part.
      const walk = await pages.walk(list, kind === 'filtered' ? 'usual' : 'own');
      const last = walk?.at(-1);
      if (walk === undefined || last === undefined) return;
      const seen = new Set<string>();
      const findings = walk.flatMap((page, index): Finding[] => {
        const again = page.ids.filter((id, at) => seen.has(id) || page.ids.indexOf(id) !== at);
        for (const id of page.ids) seen.add(id);
        const repeated = {
          expected: `items that were not on ${index === 1 ? 'page 1' : `pages 1 to ${index}`}`,
          received: `${again.length} of ${counted(page.ids.length, 'item')} again, such as ${again[0]}`,
        };
        const total = {
          expected: `a total of ${list.total}, as on the first page`,
          received: `a total of ${page.total} on page ${index + 1}`,
        };
        const steady = page.total === undefined || page.total === list.total;
        return [
          { promise: promises.pagesAreDisjoint, page, kept: again.length === 0, ...repeated },
          { promise: promises.steadyTotal, page, kept: steady, ...total },
        ];
      });
      const whole = {
        expected: `${list.total} different items, as the total says`,
        received: `${counted(seen.size, 'different item')} on ${counted(walk.length, 'page')}, the one after the last included`,
      };
      findings.push({ promise: promises.pagesAddUp, page: last, kept: seen.size === list.total, ...whole });
      await checkTogether({ check, pages, list }, findings);
    });
});

/** An item of page 2, by where it stands in the list, as far as page 1 tells. */
function describeItem(id: string | undefined, first: readonly string[]): string {
  if (id === undefined) return 'no item';
  const place = first.indexOf(id);
  return place === -1 ? `"${id}", which page 1 does not show` : `"${id}", which is item ${place + 1}`;
}
