import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SchemaBook } from '../../src/schema/schema-book.ts';
import { connect, control, type Json } from './support/client.ts';
import { expect, test } from './support/mock.ts';

const ORDER = {
  noOfAccount: 2,
  name: 'Ada Example',
  bank: '5d6fe57a4099cc4b210bbec0',
  username: 'user',
  password: 'pass',
  type: 'ind',
  volume: 'low',
  identity: 100,
  internetSpeed: 2,
};

test('a created customer is in every list until it is removed, or the mock is reset', async ({ start }) => {
  const mock = await start();
  const api = await connect(mock);
  const created = await api.post('customers/create', [ORDER]);
  expect(created.status).toBe(200);
  const [[{ _id: customer }, login, { account }]] = created.json.data;
  expect(login).toMatchObject({ customer, options: { no_accounts: 2 } });
  const { accounts } = (await api.post('accounts/getByCustomer', { customer })).json.data;
  expect(accounts.map(({ nuban }: Json) => nuban)).toEqual(account.nuban);
  expect((await api.post('customers/list', { page: 3 })).json.data.customers.at(-1)).toMatchObject({ _id: customer });
  expect((await api.post('transactions/getByCustomer', { customer })).json.data.pagination.totalDocs).toBe(40);

  expect((await api.post('customers/remove', { customer })).status).toBe(200);
  expect((await api.post('accounts/getByCustomer', { customer })).status).toBe(404);
  expect((await api.post('accounts/getById', { id: accounts[0]._id })).status).toBe(404);
  expect((await api.post('customers/list', {})).json.data.pagination.totalDocs).toBe(27);

  await api.post('customers/generate', { number: 3, create: true });
  expect((await api.post('customers/list', {})).json.data.pagination.totalDocs).toBe(30);
  await control(mock, 'reset');
  expect((await api.post('customers/list', {})).json.data.pagination.totalDocs).toBe(27);
});

test('a preview creates nothing, and can be posted as it is', async ({ start }) => {
  const api = await connect(await start());
  const { data } = (await api.post('customers/generate', { number: 2, create: false })).json;
  expect((await api.post('customers/list', {})).json.data.pagination.totalDocs).toBe(27);
  expect((await api.post('customers/create', data)).json.data).toHaveLength(2);
});

test('customers are created all or not at all, in the sandbox only', async ({ start }) => {
  const mock = await start();
  const api = await connect(mock);
  for (const bad of [{}, { ...ORDER, noOfAccount: 6 }, { ...ORDER, type: 'x' }, 7, null]) {
    expect((await api.post('customers/create', [ORDER, bad])).status).toBe(400);
  }
  expect((await api.post('customers/create', { ...ORDER, name: '' })).status).toBe(400);
  expect((await api.post('customers/list', {})).json.data.pagination.totalDocs).toBe(27);
  const production = await connect(mock, { environment: 'production' });
  expect((await production.post('customers/create', [ORDER])).status).toBe(404);
});

test('the customers that all tests share cannot be removed', async ({ api, mock }) => {
  const { customer_id: customer } = mock.fixtures('sandbox');
  expect((await api.post('customers/remove', { customer })).status).toBe(400);
  expect((await api.post('accounts/getByCustomer', { customer })).status).toBe(200);
});

test('payments and report schedules are found again', async ({ start }) => {
  const mock = await start();
  const api = await connect(mock);
  const { account_id: account_to_debit } = mock.fixtures('sandbox');
  const { payment } = (await api.post('pay/initiate', { account_to_debit, amount: 150_000, currency: 'NGN' })).json
    .data;
  expect((await api.post('pay/verify', { payment_id: payment.id })).json.data.payment_status.status).toBe('pending');
  await api.post('pay/cancel', { payment_id: payment.id });
  expect((await api.post('pay/verify', { payment_id: payment.id })).json.data.payment_status.status).toBe('cancelled');
  const order = { report_type: 'balance', title: 'Weekly', format: 'csv', day: 'monday' };
  const { schedule } = (await api.post('reports/schedule', order)).json.data;
  expect((await api.get(`reports/schedule/${schedule._id}`)).json.data.schedule).toEqual(schedule);
});

test('callbacks are posted to this machine and to no other', async ({ api, mock }) => {
  const { record_id } = mock.fixtures('sandbox');
  const hooks = await listen();
  const url = `http://127.0.0.1:${(hooks.server.address() as AddressInfo).port}/hook`;
  expect((await api.post('callback/trigger', { recordIds: [record_id], url })).status).toBe(200);
  await expect.poll(() => hooks.bodies.at(-1)?.callback_code).toBe('FULL_TRANSACTIONS');
  hooks.server.close();
  const book = new SchemaBook(join(import.meta.dirname, '../../schemas/okra-v2'));
  expect(new Set(hooks.bodies.map(({ callback_type }) => callback_type as string)).size).toBe(4);
  for (const body of hooks.bodies) {
    const name = { IDENTITY: 'identity', ACCOUNTS: 'accounts', BALANCE: 'balance', TRANSACTIONS: 'full transactions' };
    const schema = book.response(`Webhooks / ${name[body.callback_type as keyof typeof name]}`);
    expect('problem' in schema ? schema.problem : schema.validate(body)).toEqual([]);
  }
  for (const elsewhere of [
    'http://example.invalid/',
    'http://127.0.0.1.example.invalid/',
    'https://127.0.0.1/',
    'file:///etc',
    'x',
  ]) {
    expect((await api.post('callback/trigger', { recordIds: [record_id], url: elsewhere })).status).toBe(400);
  }
});

async function listen(): Promise<{ server: Server; bodies: Json[] }> {
  const bodies: Json[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, bodies };
}
