import { expect, test } from '@playwright/test';
import { contract as okra } from '../../contract.config.ts';
import type { Exchange, Plan } from '../../src/core/exchange.ts';
import { discover } from '../../src/drivers/discover.ts';
import { anOperation } from '../support/a-context.ts';
import { anExchange } from '../support/an-exchange.ts';

const contract = {
  ...okra,
  fixtures: [
    { operation: 'Customers / List', values: { customer_id: ['data.*.id'] } },
    { operation: 'Accounts / By customer', values: { account_id: ['data.*._id', 'data.*.id'] } },
  ],
  fixtureDefaults: { from: '2020-01-01' },
  inventedValues: {},
  onlyFromEnvironment: [],
};
const list = anOperation('Customers / List', { url: '{{base_url}}/customers', body: '{}' });
const accounts = anOperation('Accounts / By customer', { url: '{{base_url}}/accounts', body: '{{customer_id}}' });
const balance = anOperation('Balance / Get', { url: '{{base_url}}/balance', body: '{{account_id}} {{from}}' });
const operations = [list, accounts, balance];
const given = { base_url: 'http://a', bearerToken: 'k' };

/** A server that answers by URL and body, and what it was asked. */
function server(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const send = (plan: Plan): Promise<Exchange> => {
    const request = `${plan.url.replace('http://a/', '')} ${String(plan.body)}`;
    asked.push(request);
    return Promise.resolve(anExchange({ body: { data: answers[request] } }));
  };
  return { asked, send };
}

test('ids are found in lists, one leading to the next', async () => {
  const { send, asked } = server({ 'customers {}': [{ id: 'c1' }], 'accounts c1': [{ _id: 'a1' }] });
  const found = await discover(contract, operations, [balance], given, send);
  expect(found.values).toMatchObject({ customer_id: 'c1', account_id: 'a1', from: '2020-01-01' });
  expect(asked).toEqual(['customers {}', 'accounts c1']);
  expect(found.exchanges).toHaveLength(2);
  expect(found.unavailable).toEqual({});
});

test('a customer that leads nowhere makes room for the next, and nothing is asked twice', async () => {
  const { send, asked } = server({
    'customers {}': [{ id: 'c1' }, { id: 'c2' }],
    'accounts c1': [],
    'accounts c2': [{ id: 7 }],
  });
  const found = await discover(contract, operations, [balance], given, send);
  expect(found.values).toMatchObject({ customer_id: 'c2', account_id: '7' });
  expect(asked).toEqual(['customers {}', 'accounts c1', 'accounts c2']);
});

test('what the environment gives wins, and nothing is asked for what nobody needs', async () => {
  const { send, asked } = server({});
  const found = await discover(contract, operations, [accounts], { ...given, customer_id: 'mine' }, send);
  expect(found.values['customer_id']).toBe('mine');
  expect(asked).toEqual([]);
});

test('what the server has nothing for is named, with the list that was empty', async () => {
  const { send } = server({ 'customers {}': [] });
  const found = await discover(contract, operations, [balance], given, send);
  expect(found.unavailable).toEqual({
    customer_id: 'no customer_id: "Customers / List" returned none, and the environment gives none',
    account_id: 'no account_id: "Accounts / By customer" returned none, and the environment gives none',
  });
});

test('a value that was made up is named, so that "no such thing" is an answer to it', async () => {
  const { send } = server({});
  const invents = { ...contract, inventedValues: { customer_id: 'c0', phone: '0' } };
  const found = await discover(invents, [accounts], [accounts], given, send);
  expect(found).toMatchObject({ values: { customer_id: 'c0' }, invented: ['customer_id', 'phone'], unavailable: {} });
});

test('what only an environment can give is nobody else to blame for', async () => {
  const { send } = server({});
  const found = await discover({ ...contract, onlyFromEnvironment: ['link_id'] }, [list], [list], given, send);
  expect(found.unavailable['link_id']).toBe('no link_id: no list of the API gives one, and the environment gives none');
});

test('an answer that is no JSON gives nothing, and does no harm', async () => {
  const send = (): Promise<Exchange> => Promise.resolve(anExchange({ body: '<p>' }));
  const found = await discover(contract, operations, [balance], given, send);
  expect(Object.keys(found.unavailable)).toEqual(['customer_id', 'account_id']);
});
