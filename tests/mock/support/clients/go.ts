import { named, type OkraClient } from './client.ts';

/** One struct for all calls: a member that a call does not use goes out as an empty text. */
const UNUSED = {
  page: '',
  limit: '',
  customer: '',
  customer_id: '',
  from: '',
  to: '',
  bank: '',
  id: '',
  account: '',
  type: '',
  amount: '',
  account_id: '',
  record_id: '',
  currency: '',
};
const PAGE = { page: '1', limit: '20' };

export const okraGo: OkraClient = {
  name: 'OkraGo',
  source: 'Uchencho/OkraGo, okra.go',
  postHeaders: [
    ['User-Agent', 'Go-http-client/1.1'],
    ['Content-Type', 'application/json;charset=utf-8'],
    ['Accept-Encoding', 'gzip'],
  ],
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    const options = { first_name: 'A', last_name: 'B' };
    const periodic = { currency: 'NGN', record_id: record, account_id: account };
    const used: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['auth/getById', { ...PAGE, id: ids['auth_id'] }],
      ['balance/getById', { ...PAGE, id: ids['balance_id'] }],
      ['transaction/getById', { ...PAGE, id: ids['transaction_id'] }],
      ['identity/getById', { ...PAGE, id: ids['identity_id'] }],
      ['income/getById', { ...PAGE, id: ids['income_id'] }],
      ['auth/getByCustomer', { ...PAGE, customer }],
      ['balance/getByCustomer', { ...PAGE, customer }],
      ['transaction/getByCustomer', { ...PAGE, customer }],
      ['identity/getByCustomer', { ...PAGE, customer }],
      ['income/getByCustomer', { ...PAGE, customer }],
      ['auth/getByDate', { ...PAGE, ...days }],
      ['transaction/getByDate', { ...PAGE, ...days }],
      ['identity/getByDate', { ...PAGE, ...days }],
      ['auth/getByCustomerDate', { ...PAGE, ...days, customer }],
      ['balance/getByCustomerDate', { ...PAGE, ...days, customer }],
      ['transaction/getByCustomerDate', { ...PAGE, ...days, customer_id: customer }],
      ['identity/getByCustomerDate', { ...PAGE, ...days, customer }],
      ['income/getByCustomerDate', { ...PAGE, ...days, customer }],
      ['auth/getByBank', { ...PAGE, bank }],
      ['transaction/getByBank', { ...PAGE, bank }],
      ['balance/getByAccount', { ...PAGE, account }],
      ['transaction/getByAccount', { ...PAGE, account }],
      ['balance/getByType', { ...PAGE, type: 'ledger_balance', amount: ids['balance_amount'] }],
      ['transaction/getByType', { ...PAGE, type: 'debit', amount: ids['transaction_amount'] }],
      ['products/transactions/spending-pattern', { customer_id: customer }],
      ['products/income/process', { customer }],
      ['products/balance/periodic', periodic],
      ['products/transactions/periodic', periodic],
    ];
    return [
      ...used.map(([path, body]) => [`POST ${path}`, { ...UNUSED, ...body }] as const),
      ...['auth/getByOptions', 'balance/byOptions', 'transaction/byOptions', 'identity/byOptions'].map(
        (path) => [`POST ${path}`, { ...PAGE, options }] as const,
      ),
    ];
  },
};
