import { createWorld } from '../../src/mock/world/world.ts';
import { connect, type Client, type Json } from './support/client.ts';
import { expect, test } from './support/mock.ts';

const unlimited = { rateLimit: { limit: 1_000_000, windowSeconds: 60 } };
const world = createWorld('sandbox', 'first', 1);
const [rich, , nobody] = world.customers;
const sparse = world.customers[9];

async function walk(api: Client, path: string, key: string, body: Json = {}): Promise<Json[]> {
  const items: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = (await api.post(path, { ...body, page, limit: 100 })).json;
    items.push(...data[key]);
    if (data.pagination.hasNextPage !== true) return items;
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

test('every account holds what its transactions add up to, and they are its own', async ({ start }) => {
  const api = await connect(await start(unlimited));
  const balances = new Map((await walk(api, 'products/balances', 'balances')).map((row) => [row.account._id, row]));
  expect(balances.size).toBe(world.accounts.length);
  for (const account of world.accounts) {
    const rows = await walk(api, 'transactions/getByAccount', 'transaction', { account: account.id });
    const kobo = rows.reduce<number>(
      (sum, { credit, debit }) => sum + Math.round(((credit ?? 0) - (debit ?? 0)) * 100),
      account.openingKobo,
    );
    expect(balances.get(account.id).ledger_balance, account.id).toBe(kobo / 100);
    const owners = new Set(rows.map((row) => [row.account._id, row.customer._id, row.record[0], row.bank.name].join()));
    const own = [account.id, account.customer.id, account.record.id, account.bank.name].join();
    expect([...owners]).toEqual(rows.length === 0 ? [] : [own]);
  }
});

test('an account of daily life has hundreds of transactions over two years', async ({ start }) => {
  const api = await connect(await start(unlimited));
  const full = world.accounts.filter(({ history }) => history.rows === 'full');
  expect(full.length).toBeGreaterThan(10);
  for (const { id } of full) {
    const rows = await walk(api, 'transactions/getByAccount', 'transaction', { account: id });
    expect(rows.length).toBeGreaterThan(300);
    const [newest, oldest] = [rows[0], rows.at(-1)].map((row) => Date.parse(row.trans_date as string));
    expect((newest ?? 0) - (oldest ?? 0)).toBeGreaterThan(700 * 86_400_000);
  }
});

/** Of each product: its list, the key of the list, the operation by id with its parameter, and where that puts the one. */
const DETAILS = [
  ['auth/getByCustomer', 'auths', 'auth/getById', 'id', (data: Json) => data.auths[0]],
  ['accounts/getByCustomer', 'accounts', 'accounts/getById', 'id', (data: Json) => data.accounts[0]],
  ['balance/getByCustomer', 'balance', 'balance/getById', 'id', (data: Json) => data.balance],
  ['transactions/getByCustomer', 'transaction', 'transactions/getById', 'id', (data: Json) => data.transaction[0]],
  ['identity/getByCustomer', 'identity', 'identity/getById', 'id', (data: Json) => data.identity[0]],
  ['income/getByCustomer', 'income', 'income/getById', 'id', (data: Json) => data.income],
  [
    'spending-patterns/getAll',
    'spending_patterns',
    'spending-patterns/getById',
    'id',
    (data: Json) => data.spending_patterns,
  ],
  ['liabilities/list', 'liabilities', 'liabilities/getById', 'id', (data: Json) => data.liabilities],
  ['revenue/getByCustomer', 'revenue', 'revenue/getById', 'id', (data: Json) => data.revenue],
  ['fraud-detection/getAll', 'fraud_detection', 'fraud-detection/getById', '_id', (data: Json) => data.fraud_detection],
  ['products/records', 'records', 'products/records/get', 'record_id', (data: Json) => data.records],
  ['pay/list', 'payments', 'pay/get/id', 'payment_id', (data: Json) => data.payment],
] as const;

for (const [list, key, detail, name, one] of DETAILS) {
  test(`${detail} tells what ${list} tells`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    const items = (await walk(api, list, key, { customer: rich?.id })).slice(0, 20);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const { data } = (await api.post(detail, { [name]: item._id ?? item.id })).json;
      expect(one(data)).toEqual(item);
    }
  });
}

test('a bank is in the list as it is by itself', async ({ api }) => {
  const { banks } = (await api.get('banks/list')).json.data;
  for (const bank of banks) expect((await api.get(`banks/getById?id=${bank.id}`)).json.data).toEqual(bank);
});

/** Lists by date, with their keys and the field that the dates are about. */
const DATED = [
  ['auth/getByDate', 'auths', 'created_at'],
  ['accounts/getByDate', 'accounts', 'created_at'],
  ['balance/getByDate', 'balance', 'created_at'],
  ['transactions/getByDate', 'transaction', 'trans_date'],
  ['identity/getByDate', 'identity', 'created_at'],
  ['income/getByDate', 'income', 'created_at'],
  ['liabilities/getByDate', 'liabilities', 'created_at'],
  ['revenue/getByDate', 'revenue', 'created_at'],
] as const;

for (const [path, key, field] of DATED) {
  test(`${path} includes both days and no other`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    const all = await walk(api, path, key, { from: '2024-01-01', to: '2027-01-01' });
    const dayOf = (item: Json): string => item[field].slice(0, 10) as string;
    const days = [...new Set(all.map(dayOf))].sort();
    expect(days.length).toBeGreaterThan(3);
    const [from = '', to = ''] = [days[1], days[3]];
    const within = await walk(api, path, key, { from, to });
    expect(within).toEqual(all.filter((item) => dayOf(item) >= from && dayOf(item) <= to));
    expect(await walk(api, path, key, { from, to: from })).toEqual(all.filter((item) => dayOf(item) === from));
    expect(await walk(api, path, key, { from: dayBefore(days[0] ?? ''), to: dayBefore(days[0] ?? '') })).toEqual([]);
  });
}

/** Filters: the whole list, the filtered one, what is asked for, and whether an item is of it. */
const FILTERS = [
  ['accounts', 'getByDate', 'getByBank', 'accounts', { bank: '5d6fe57a4099cc4b210bbeb3' }, 'bank.name'],
  ['auth', 'getByDate', 'getByBank', 'auths', { bank: '5d6fe57a4099cc4b210bbeb3' }, 'bank.name'],
  ['auth', 'getByDate', 'getByCustomer', 'auths', { customer: rich?.id }, 'customer._id'],
  ['accounts', 'getByDate', 'getByCustomer', 'accounts', { customer: rich?.id }, 'customer._id'],
  ['balance', 'getByDate', 'getByCustomer', 'balance', { customer: rich?.id }, 'customer._id'],
  ['transactions', 'getByDate', 'getByCustomer', 'transaction', { customer: rich?.id }, 'customer._id'],
  ['transactions', 'getByDate', 'getByBank', 'transaction', { bank: '5d6fe57a4099cc4b210bbeb3' }, 'bank.name'],
  ['identity', 'getByDate', 'getByCustomer', 'identity', { customer: rich?.id }, 'customer._id'],
  ['income', 'getByDate', 'getByCustomer', 'income', { customer: rich?.id }, 'customer._id'],
] as const;

for (const [product, whole, filter, key, body, where] of FILTERS) {
  test(`${product}/${filter} leaves what is asked for, all of it, in the same order`, async ({ start }) => {
    const api = await connect(await start(unlimited));
    const at = (item: Json): Json => where.split('.').reduce<Json>((value, name) => value[name], item);
    const wanted = 'customer' in body ? body.customer : 'Guaranty Trust Bank';
    const all = await walk(api, `${product}/${whole}`, key, { from: '2024-01-01', to: '2027-01-01' });
    const some = await walk(api, `${product}/${filter}`, key, body);
    expect(some).toEqual(all.filter((item) => at(item) === wanted));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });
}

test('the customer named Null is found like any other', async ({ api }) => {
  const found = (await api.post('customers/find-customers-by', { key: 'name', value: 'Chidi Null' })).json.data;
  expect(found.customers.map(({ _id }: Json) => _id)).toEqual([nobody?.id]);
  const identity = (await api.post('identity/getByCustomer', { customer: nobody?.id })).json.data.identity[0];
  expect(identity).toMatchObject({ firstname: 'Chidi', lastname: 'Null', fullname: 'Chidi Null' });
});

test('of a sparse customer all that may be null is null, and no list is left out', async ({ api }) => {
  const identity = (await api.post('identity/getByCustomer', { customer: sparse?.id })).json.data.identity[0];
  for (const name of ['middlename', 'bvn', 'nin', 'dob', 'gender', 'marital_status']) {
    expect(identity, name).toHaveProperty(name, null);
  }
  for (const name of ['aliases', 'phone', 'email', 'address', 'next_of_kins', 'photo_id']) {
    expect(identity[name], name).toEqual([]);
  }
  const { transaction } = (await api.post('transactions/getByCustomer', { customer: sparse?.id })).json.data;
  for (const row of transaction) expect(row).toMatchObject({ ref: null, balance: null, currency: null, ner: null });
  const { balance } = (await api.post('balance/getByCustomer', { customer: sparse?.id })).json.data;
  expect(balance[0]).toHaveProperty('available_balance', null);
});

test('a body is the JSON that JSON.stringify makes of it, kept items or not', async ({ api }) => {
  for (const [path, body] of [
    ['transactions/getByCustomer', { customer: rich?.id }],
    ['transactions/getByCustomer', { customer: rich?.id, page: 99_999 }],
    ['transactions/getByType', { type: 'debit', value: '500' }],
    ['customers/list', {}],
  ] as const) {
    const { text, json } = await api.post(path, body);
    expect(text).toBe(JSON.stringify(json));
  }
});
