import { createWorld } from '../../src/mock/world/world.ts';
import { connect, type Client, type Json } from './support/client.ts';
import { expect, test } from './support/mock.ts';

const world = createWorld('sandbox', 'first', 1);
const [rich, empty, nobody, , , , tenRows, oneRow] = world.customers;

async function walk(api: Client, path: string, body: Json, key: string, limit: number): Promise<Json[]> {
  const items: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = (await api.post(path, { ...body, page, limit })).json;
    items.push(...data[key]);
    if (data.pagination.hasNextPage !== true) return items;
  }
}

// On mocks of their own, where nobody else creates customers meanwhile.
test('the pages of a list are the list: each item once, in order', async ({ start }) => {
  const api = await connect(await start());
  const all = await walk(api, 'customers/list', {}, 'customers', 100);
  const pages = await walk(api, 'customers/list', {}, 'customers', 4);
  expect(pages).toEqual(all);
  expect(new Set(all.map(({ _id }) => _id)).size).toBe(27);
  expect(all[0]).toMatchObject({ _id: rich?.id });
  expect(all.map(({ name }) => name).join()).toMatch(/Chidi Null.*O'Brien.*🌻.*Adé & Sons.*王.*صالح.*Тестова/s);
});

test('transactions keep their order over pages, ties on one day too', async ({ api }) => {
  const body = { customer: rich?.id };
  const one = await walk(api, 'transactions/getByCustomer', body, 'transaction', 100);
  expect(new Set(one.map(({ _id }) => _id)).size).toBe(one.length);
  const dates = one.map(({ trans_date }) => trans_date as string);
  expect(dates).toEqual(dates.toSorted().toReversed());
  const again = (await api.post('transactions/getByCustomer', { ...body, page: 3, limit: 7 })).json.data.transaction;
  expect(again).toEqual(one.slice(14, 21));
});

test('pagination says where the page is', async ({ start }) => {
  const api = await connect(await start());
  const at = async (body: Json): Promise<Json> => (await api.post('customers/list', body)).json.data;
  expect((await at({})).pagination).toEqual({
    totalDocs: 27,
    limit: 10,
    hasPrevPage: false,
    hasNextPage: true,
    page: 1,
    totalPages: 3,
    pagingCounter: 1,
    prevPage: null,
    nextPage: 2,
  });
  expect((await at({ page: '2', limit: '13' })).pagination).toMatchObject({
    page: 2,
    limit: 13,
    pagingCounter: 14,
    nextPage: 3,
  });
  const far = await at({ page: 2_147_483_647 });
  expect(far.customers).toEqual([]);
  expect(far.pagination).toMatchObject({ totalDocs: 27, hasNextPage: false, nextPage: null, hasPrevPage: true });
  const wide = (await api.post('transactions/getByCustomer', { customer: rich?.id, limit: 1_000_000 })).json.data;
  expect(wide.transaction).toHaveLength(100);
  expect(wide.pagination.limit).toBe(100);
  for (const value of [0, -1, 2.5, 2_147_483_648, 1e300, '0', '-1', '2.5', '', 'ten', true, null, [], {}]) {
    expect((await api.post('customers/list', { page: value })).status, `page ${JSON.stringify(value)}`).toBe(400);
    expect((await api.post('customers/list', { limit: value })).status, `limit ${JSON.stringify(value)}`).toBe(400);
  }
});

test('there are lists of ten, of one and of nothing', async ({ api }) => {
  const total = async (customer: string | undefined): Promise<number> =>
    (await api.post('transactions/getByCustomer', { customer })).json.data.pagination.totalDocs as number;
  expect([await total(tenRows?.id), await total(oneRow?.id), await total(empty?.id)]).toEqual([10, 1, 0]);
  expect(nobody?.lastName).toBe('Null');
});

test('filters leave what they name, and dates include both ends', async ({ start }) => {
  const api = await connect(await start());
  const customer = rich?.id;
  const all = await walk(api, 'transactions/getByCustomer', { customer }, 'transaction', 100);
  const day = all[40]?.trans_date.slice(0, 10) as string;
  const ofDay = await walk(api, 'transactions/getByCustomerDate', { customer, from: day, to: day }, 'transaction', 100);
  expect(ofDay).toEqual(all.filter(({ trans_date }) => trans_date.startsWith(day)));
  expect(ofDay.length).toBeGreaterThan(0);
  const bank = world.accounts.find((row) => row.customer === rich)?.bank.id;
  const accounts = (await api.post('accounts/getByBank', { bank, limit: 100 })).json.data.accounts as Json[];
  expect(accounts.map(({ _id }) => _id)).toEqual(
    world.accounts.filter((row) => row.bank.id === bank).map(({ id }) => id),
  );
  const typed = (await api.post('transactions/getByType', { type: 'debit', value: '500' })).json.data
    .transaction as Json[];
  expect(typed.every(({ debit, credit }) => debit === 500 && credit === null)).toBe(true);
});
