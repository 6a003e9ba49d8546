import { named, type OkraClient } from './client.ts';

/** Dates are DateTime values, so they go out with a time; members are camelCase, members that are 0 or null are left out. */
export const okraDotNet: OkraClient = {
  name: 'OkraDotNet',
  source: 'Ezeji/OkraDotNet, OkraDotNet',
  postHeaders: [
    ['Accept', 'application/json'],
    // .NET Framework asks first, whatever the size of the body.
    ['Expect', '100-continue'],
    ['Content-Type', 'application/json; charset=utf-8'],
  ],
  getHeaders: [['Accept', 'application/json']],
  calls: (ids) => {
    const { customer, account, bank, record } = named(ids);
    const page = { page: 1, limit: 20 };
    const days = { from: `${ids['from']}T00:00:00`, to: `${ids['to']}T00:00:00Z` };
    return [
      ...['auths', 'balances', 'transactions', 'identities', 'income/get'].map(
        (list) => [`POST products/${list}`, {}] as const,
      ),
      ...['auths', 'balances', 'transactions', 'identities'].map(
        (list) => [`POST products/${list}`, { pdf: true, ...page }] as const,
      ),
      ['POST auth/getById', { id: ids['auth_id'], ...page }],
      ['POST auth/getByCustomer', { customer, ...page }],
      ['POST auth/getByBank', { bank, ...page }],
      ['POST auth/getByDate', { ...days, ...page }],
      ['POST auth/getByCustomerDate', { customer, ...days, ...page }],
      ['POST balance/getByAccount', { account, ...page }],
      ['POST balance/getByDate', { ...days, ...page }],
      ['POST balance/getByType', { type: 'available_balance', value: ids['balance_amount'] }],
      ['POST products/balance/periodic', { account_id: account, record_id: record, currency: 'NGN' }],
      ['POST transactions/byOptions', { options: { testing: true }, ...page }],
      ['POST transactions/getByDate', { ...days, ...page }],
      ['POST transactions/getByCustomerDate', { customer, ...days, ...page }],
      ['POST transactions/getByType', { type: 'debit', value: ids['transaction_amount'], ...page }],
      ['POST products/transactions/spending-pattern', { customerId: customer }],
      ['POST products/income/process', { customerId: customer, accessToken: 'x' }],
      ...['AUTH', 'BALANCE', 'TRANSACTIONS', 'IDENTITY', 'INCOME'].map(
        (method) => [`GET callback?record=${record}&method=${method}`] as const,
      ),
    ];
  },
};

/** java.net.http asks a plain server to change to HTTP/2. Its calls that send forms are in `refused`. */
export const okraJava: OkraClient = {
  name: 'OkraJava',
  source: 'collins169/OkraJava, src/main/java/ng/okra/api',
  postHeaders: [
    ['Connection', 'Upgrade, HTTP2-Settings'],
    ['HTTP2-Settings', 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA'],
    ['Upgrade', 'h2c'],
    ['User-Agent', 'Java-http-client/17.0.2'],
    ['Content-Type', 'application/json'],
  ],
  calls: (ids) => {
    const { customer, account, bank, days } = named(ids);
    const page = { page: 1, limit: 20 };
    const payment = { payment_id: ids['payment_id'] };
    return [
      ['POST auth/getById', { id: ids['auth_id'] }],
      ['POST auth/getByCustomer', { customer, ...page }],
      ['POST auth/getByDate', { ...days, ...page }],
      ['POST auth/getByBank', { bank, ...page }],
      ['POST auth/getByCustomerDate', { customer, ...days, ...page }],
      ['POST products/auths', page],
      ['POST balance/getByCustomerDate', { customer, ...days, ...page }],
      ['POST products/income/get', page],
      [
        'POST pay/link/create',
        { amount: 5000, name: 'Rent', currency: 'NGN', note: 'Rent', countries: ['NG'], account },
      ],
      ['POST pay/initiate', { account_to_debit: account, account_to_credit: account, amount: 5000, currency: 'NGN' }],
      ['POST pay/verify', payment],
      ['POST pay/get', payment],
      ['POST pay/get/id', payment],
    ];
  },
};
