import { expect } from '@playwright/test';
import { withFields } from '../../src/client/plan-changes.ts';
import { Pages } from '../../src/drivers/pages.ts';
import type { Received } from '../support/stub-message.ts';
import { operationOf, test } from '../support/open-session.ts';

function limitOf({ body }: Received): number {
  return (JSON.parse(body.toString() || '{}') as { limit?: number }).limit ?? 10;
}

test('a new thing is found wherever it stands, at both ends first', async ({ open }) => {
  const { session, stub } = await open();
  const pages = new Pages(session);
  const list = operationOf(session, 'List customers');
  expect(await pages.search(list, '"first-25"')).toMatchObject({ held: true });
  expect(stub.calls).toBe(1);
  expect(await pages.search(list, '"first-26"')).toMatchObject({ held: false });
});

test('a list whose pages may not be that long is searched page by page', async ({ open }) => {
  const { session, stub } = await open({
    change: (answer, call) =>
      limitOf(call) > 10
        ? { ...answer, status: 400, body: '{"status":"error","message":"limit is at most 10"}' }
        : answer,
  });
  const pages = new Pages(session);
  const list = operationOf(session, 'List customers');
  expect(await pages.search(list, '"first-15"')).toMatchObject({ held: true });
  // The refusal, the first page, the last, and the one between them.
  expect(stub.calls).toBe(4);
  expect(await pages.search(list, '"first-26"')).toMatchObject({ held: false });
});

test('a list in a place that nobody wrote down is searched to the end that it states', async ({ open }) => {
  const { session } = await open({
    change: (answer, call) => ({
      ...(limitOf(call) > 10 ? { ...answer, status: 400, body: '{"status":"error"}' } : answer),
      ...(limitOf(call) <= 10 && { body: answer.body.replace('"customers":', '"rows":') }),
    }),
  });
  const list = operationOf(session, 'List customers');
  expect(await new Pages(session).search(list, '"first-25"')).toMatchObject({ held: true });
  expect(await new Pages(session).search(list, '"first-26"')).toMatchObject({ held: false });
});

test('a full page that states no total does not tell what is not in the list', async ({ open }) => {
  const { session } = await open({
    change: (answer) => ({
      ...answer,
      body: answer.body
        .replace('"pagination":', '"paging":')
        .replace('"totalDocs":', '"all":')
        .replace('"limit":', '"most":'),
    }),
  });
  const list = operationOf(session, 'List customers');
  expect(await new Pages(session).search(list, '"first-3"')).toMatchObject({ held: true });
  expect((await new Pages(session).search(list, '"first-26"')).held).toBeUndefined();
});

test('a walk over pages as they come goes on from those that are there', async ({ open }) => {
  const { session, stub } = await open();
  const pages = new Pages(session);
  const list = await pages.walkable([operationOf(session, 'List customers')]);
  if (list === undefined) throw new Error('no list');
  await session.call(list.operation, withFields({ page: 2 }));
  expect(stub.calls).toBe(2);
  const walk = await pages.walk(list, 'usual');
  expect(walk?.map(({ ids }) => ids.length)).toEqual([10, 10, 5, 0]);
  // The third page, and the one after it.
  expect(stub.calls).toBe(4);
  expect((await pages.walk(list))?.map(({ ids }) => ids.length)).toEqual([5, 5, 5, 5, 5, 0]);
});
