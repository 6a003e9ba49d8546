import { createWorld } from '../../src/mock/world/world.ts';
import { connect, type Json } from './support/client.ts';
import { expect, test } from './support/mock.ts';

const world = createWorld('sandbox', 'first', 1);
const [rich] = world.customers;

test('an account holds what its transactions add up to', async ({ api }) => {
  const [account] = world.accounts;
  const rows: { debit: number | null; credit: number | null; balance: number }[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const { data } = (await api.post('transactions/getByAccount', { account: account?.id, page, limit: 100 })).json;
    rows.push(...data.transaction);
    more = data.pagination.hasNextPage as boolean;
  }
  expect(rows.length).toBeGreaterThan(200);
  for (const [index, row] of rows.entries()) {
    expect([row.debit, row.credit].filter((value) => typeof value === 'number')).toHaveLength(1);
    const before = rows[index + 1]?.balance ?? (account?.openingKobo ?? 0) / 100;
    expect(row.balance).toBeCloseTo(before + (row.credit ?? 0) - (row.debit ?? 0), 2);
  }
  const { balance } = (await api.post('balance/getById', { id: account?.balanceId })).json.data;
  expect(balance.ledger_balance).toBe(rows[0]?.balance);
  const { result } = (await api.post('products/total-debits-credits', { account: account?.id })).json.data;
  expect(Number(result.debit)).toBeCloseTo(
    rows.reduce((sum, { debit }) => sum + (debit ?? 0), 0),
    2,
  );
});

test('a list and the operation by id tell the same', async ({ api }) => {
  const customer = rich?.id;
  for (const [product, key] of [
    ['auth', 'auths'],
    ['accounts', 'accounts'],
    ['transactions', 'transaction'],
    ['identity', 'identity'],
  ] as const) {
    const listed = (await api.post(`${product}/getByCustomer`, { customer })).json.data[key][0];
    const { data } = (await api.post(`${product}/getById`, { id: listed._id })).json;
    expect(data[key]).toEqual([listed]);
    expect(listed.customer._id).toBe(customer);
  }
});

test('tenants and environments do not see each other, and cannot tell absent from foreign', async ({ mock, api }) => {
  const second = await connect(mock, { tenant: 'second' });
  const production = await connect(mock, { environment: 'production' });
  const ids = new Set(world.customers.map(({ id }) => id));
  const absent = await api.post('auth/getByCustomer', { customer: '0123456789abcdef01234567' });
  for (const other of [second, production]) {
    const { customers } = (await other.post('customers/list', { limit: 100 })).json.data;
    expect(customers.length).toBeGreaterThan(3);
    expect(customers.some(({ _id }: Json) => ids.has(_id as string))).toBe(false);
    expect(customers[0].env).toBe(other === production ? 'production' : 'production-sandbox');
    const foreign = await api.post('auth/getByCustomer', { customer: customers[0]._id });
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
  }
});

test('two mocks of one seed tell the same, of another seed something else', async ({ start }) => {
  const list = async (seed: number): Promise<string> =>
    (await (await connect(await start({ seed }))).post('customers/list')).text;
  const first = await list(3);
  expect(await list(3)).toBe(first);
  expect(await list(4)).not.toBe(first);
});
