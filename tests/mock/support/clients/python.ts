import { named, type OkraClient } from './client.ts';

const PAGE = { page: 1, limit: 20 };

/** json.dumps puts a space behind each comma and colon. */
function spaced(body: unknown): string {
  return JSON.stringify(body, null, 1).replace(/\n */g, ' ');
}

/** Lists without a body, though with its type; `amount` for `value`, and one day without its leading zero. */
export const okraPy: OkraClient = {
  name: 'okra_py',
  source: 'Uchencho/okra_py, okra_py',
  postHeaders: [
    ['User-Agent', 'python-requests/2.23.0'],
    ['Accept-Encoding', 'gzip, deflate'],
    ['Accept', '*/*'],
    ['Connection', 'keep-alive'],
    ['Content-Type', 'application/json'],
  ],
  write: spaced,
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    const options = { first_name: 'A', last_name: 'B' };
    const shortDays = { to: '2026-4-02', from: '2020-01-01' };
    const periodic = { currency: 'NGN', record_id: record, account_id: account };
    return [
      ...['auths', 'balances', 'transactions', 'identities', 'income/get'].map(
        (list) => [`POST products/${list}`] as const,
      ),
      ['POST auth/getById', { id: ids['auth_id'], ...PAGE }],
      ['POST balance/getById', { id: ids['balance_id'], ...PAGE }],
      ['POST transaction/getById', { id: ids['transaction_id'], ...PAGE }],
      ['POST identity/getById', { id: ids['identity_id'], ...PAGE }],
      ['POST income/getById', { id: ids['income_id'], ...PAGE }],
      ...['auth', 'balance', 'transaction', 'identity'].map(
        (product) => [`POST ${product}/byOptions`, { ...PAGE, options }] as const,
      ),
      ...['auth', 'balance', 'transaction', 'identity', 'income'].map(
        (product) => [`POST ${product}/getByCustomer`, { ...PAGE, customer }] as const,
      ),
      ...['auth', 'transaction', 'identity'].map(
        (product) => [`POST ${product}/getByDate`, { ...PAGE, ...shortDays }] as const,
      ),
      ...['balance', 'identity', 'income'].map(
        (product) => [`POST ${product}/getByCustomerDate`, { ...PAGE, ...days, customer }] as const,
      ),
      ['POST auth/getByDateCustomer', { ...PAGE, ...shortDays, customer }],
      ['POST transaction/getByCustomerDate', { ...PAGE, ...days, customer_id: customer }],
      ['POST auth/getByBank', { ...PAGE, bank }],
      ['POST transaction/getByBank', { ...PAGE, bank }],
      ['POST balance/getByAccount', { ...PAGE, account }],
      ['POST transaction/getByAccount', { ...PAGE, account }],
      ['POST balance/getByType', { ...PAGE, type: 'ledger_balance', amount: '4000' }],
      ['POST transaction/getByType', { ...PAGE, type: 'debit', amount: '4000' }],
      ['POST products/transactions/spending-pattern', { customer }],
      ['POST products/income/process', { customer, bank }],
      ['POST products/balance/periodic', periodic],
      ['POST products/transactions/periodic', periodic],
      ['POST products/balance/refresh', { account_id: account }],
      ['POST products/balance/process', { ...PAGE, ...days, customer_id: customer, account_id: account }],
    ];
  },
};

/** httpx. Its calls that send forms are in `refused`; its sandbox calls go below the production base. */
export const pyokra: OkraClient = {
  name: 'pyokra',
  source: 'gray-adeyi/pyokra, pyokra/wrappers',
  postHeaders: [
    ['accept', 'application/json; charset=utf-8'],
    ['accept-encoding', 'gzip, deflate'],
    ['content-type', 'application/json'],
    ['user-agent', 'PyOkra 0.1.0'],
  ],
  write: spaced,
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    return [
      ['POST auth/getById', { id: ids['auth_id'] }],
      ['POST auth/getByCustomer', { customer, ...PAGE }],
      ['POST auth/getByDate', { ...days, ...PAGE }],
      ['POST auth/getByBank', { bank, ...PAGE }],
      ['POST auth/getByCustomerDate', { ...days, customer, ...PAGE }],
      ['POST products/auths', PAGE],
      ['POST balance/getByCustomerDate', { ...days, customer, ...PAGE }],
      ['POST balance/getByDate', { ...days, ...PAGE, includePeriodic: true }],
      ['POST balance/byOptions', { options: { tester_id: '1' } }],
      ['POST balance/refresh', { account_id: account }],
      ['POST balance/check', { account_id: account, record_id: record }],
      ['GET banks/list'],
      ['POST customers/list', PAGE],
      ['POST products/kyc/bulk-bvn-verify', { bvn: `${ids['bvn']}, ${ids['bvn']}` }],
      ['POST income/getById', { id: ids['income_id'], version: '2' }],
      ['POST income/getAll', { page: '1', limit: 100, version: '2' }],
      ['POST income/process', { customer_id: customer, version: '2' }],
      ['POST pay/initiate', { account_to_debit: account, account_to_credit: account, amount: 5000, currency: 'NGN' }],
      ['POST pay/list', { payment_id: ids['payment_id'] }],
      ['POST pay/get/id', { payment_id: ids['payment_id'] }],
      [
        'POST pay/authorization/initiate',
        {
          authorization: ids['authorization_id'],
          amount: 5000,
          initialAmount: 1000,
          currency: 'NGN',
          startDate: '2026-01-01',
          endDate: '2026-12-31',
        },
      ],
      ['POST pay/authorization/list', { page: 1 }],
      ['POST pay/get'],
      ['POST pay/authorization/getByOptions', { options: { reference: 'ref' } }],
      ['GET reports/schedule'],
      ['GET reports/details'],
      [`GET reports/details/${ids['report_id']}`],
      [`GET reports/download/${ids['report_id']}`],
      [`GET reports/schedule/${ids['scheduled_report_id']}`],
      ['POST spending-patterns/process', { customer_id: customer }],
      ['POST spending-patterns/getAll', PAGE],
      ['POST spending-patterns/getById', { id: ids['spending_pattern_id'] }],
      ['POST spending-patterns/getByCustomer', { customer_id: customer }],
      ['POST spending-patterns/getByRecord', { record, ...PAGE }],
      ['POST spending-patterns/getByDate', { ...days, ...PAGE }],
      ['POST transactions/getById', { id: ids['transaction_id'] }],
      ['POST transactions/getByCustomer', { customer, ...PAGE }],
      ['POST transactions/getByAccount', { account, ...PAGE }],
      ['POST transactions/getByBank', { bank, ...PAGE }],
      ['POST transactions/getByDate', { ...days, ...PAGE }],
      ['POST transactions/getByCustomerDate', { ...days, ...PAGE, customer_id: customer }],
      ['POST transactions/getByNuban', { nuban: ids['nuban'], ...PAGE }],
      ['POST transactions/byOptions', { options: { first_name: 'A', last_name: 'B' } }],
      ['POST transactions/process', { account, ...PAGE }],
      ['POST transactions/refresh', { account_id: account }],
      ['POST wallet/balance/check', { currency: 'NGN' }],
      ['POST wallet/get', { company: ids['company_id'], id: ids['wallet_id'] }],
      ['POST wallet/list', PAGE],
    ];
  },
};
