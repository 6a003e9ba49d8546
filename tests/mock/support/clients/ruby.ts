import { named, type OkraClient } from './client.ts';

const PAGE = { page: 1, limit: 20 };

/** The official ruby client: HTTParty, hashes written by to_json. */
export const ruby: OkraClient = {
  name: 'okra-ruby',
  source: 'okraHQ/okra-ruby, lib/okra/okra_products',
  postHeaders: [
    ['Content-Type', 'application/json'],
    ['Accept-Encoding', 'gzip;q=1.0,deflate;q=0.6,identity;q=0.3'],
    ['Accept', '*/*'],
    ['User-Agent', 'Ruby'],
  ],
  getHeaders: [
    ['Accept-Encoding', 'gzip;q=1.0,deflate;q=0.6,identity;q=0.3'],
    ['Accept', '*/*'],
    ['User-Agent', 'Ruby'],
  ],
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    const payment = { payment_id: ids['payment_id'] };
    const company = { company_name: ids['company_name'] };
    return [
      ...['accounts', 'balances', 'transactions', 'identities', 'auth/get', 'income'].map(
        (list) => [`POST products/${list}`, PAGE] as const,
      ),
      ['POST products/revenue/get', days],
      ...['accounts', 'auth', 'identity', 'income', 'revenue', 'transactions', 'balance'].flatMap((product) => [
        [`POST ${product}/getByCustomer`, { customer }] as const,
        [`POST ${product}/getByDate`, days] as const,
        [`POST ${product}/getByCustomerDate`, { ...days, customer }] as const,
      ]),
      ...['accounts', 'auth', 'identity', 'revenue', 'transactions'].map(
        (product) => [`POST ${product}/getByBank`, { bank }] as const,
      ),
      ['POST accounts/getById', { id: account }],
      ['POST auth/getById', { id: ids['auth_id'] }],
      ['POST identity/getById', { id: ids['identity_id'] }],
      ['POST income/getById', { id: ids['income_id'] }],
      ['POST revenue/getById', { id: ids['revenue_id'] }],
      ['POST transactions/getById', { id: ids['transaction_id'] }],
      ['POST balance/getBalanceById', { id: ids['balance_id'] }],
      ['POST balance/process', { account_id: account, customer_id: customer }],
      ['POST transactions/getByAccount', { account }],
      ['POST transactions/byRecord', { record_id: record }],
      ['POST transactions/process', { account_id: account }],
      ['POST transactions/refresh', { account_id: account }],
      ['POST products/records/credit-debit/get', { customer, account, record, bank }],
      ['GET banks/list'],
      [`GET banks/getById?id=${bank}`],
      ['POST customers/list', {}],
      ['POST customers/list', { page: '1', limit: '10' }],
      ['POST customers/find-customers-by', { key: 'name', value: ids['customer_name'] }],
      ['POST customers/flag', { customer, bank }],
      ['POST customers/generate', { number: 1, create: false }],
      ['POST customers/get', { customer }],
      ['POST products/kyc/nuban-verify', { bank, nuban: ids['nuban'] }],
      ['POST products/kyc/rc-verify', { rc_number: ids['rc_number'], ...company }],
      ['POST products/kyc/rc-tin-verify', { rc_number: ids['rc_number'], ...company, tin_number: ids['tin'] }],
      ['POST products/kyc/tin-verify', { ...company, tin_number: ids['tin'] }],
      ['POST income/process', { customer_id: customer }],
      ['POST liabilities/process', { customer }],
      ['POST assets/process', { customer }],
      ['POST insurance/process', { customer }],
      ['POST identity/selfie/process', { photo: 'aGVsbG8=' }],
      ['POST products/dtc-score/calculate', { customer }],
      ['POST products/total-debits-credits', { account }],
      ['POST products/benefactors/process', { account, customer, bank }],
      ['POST products/trans-networks/process', { account, customer }],
      ['POST products/spending-patterns/process', { account, customer }],
      ['POST products/complete-view/process', { bvn: ids['bvn'], customer }],
      ['POST products/guarantors/request', { guarantors: ['a@example.invalid'], customer }],
      ['POST products/records/get', { record_id: record }],
      ['POST products/records/getByCustomerByBank', { record_id: record }],
      ['POST records/transactions/get', {}],
      [
        'POST pay/link/create',
        { amount: 5000, name: 'Rent', currency: 'NGN', account, countries: ['NG'], note: 'Rent', type: 'one-time' },
      ],
      ['POST pay/initiate', { amount: 5000, currency: 'NGN', account_to_debit: account }],
      ['POST pay/authorization/initiate', { amount: 5000, currency: 'NGN', authorization: ids['authorization_id'] }],
      ['POST pay/authorization/list', {}],
      ['POST pay/get', payment],
      ['POST pay/get/Id', payment],
      ['POST pay/verify', payment],
      ['POST pay/refund', payment],
      ['POST pay/cancel', payment],
      [
        'POST links/new',
        {
          name: 'Link',
          countries: ['NG'],
          billable_products: ['auth'],
          color: '#fff',
          support_email: 'a@example.invalid',
        },
      ],
    ];
  },
};
