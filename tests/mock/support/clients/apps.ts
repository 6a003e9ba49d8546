import { named, type OkraClient } from './client.ts';

const GUZZLE = [
  ['User-Agent', 'GuzzleHttp/7'],
  ['Content-Type', 'application/json'],
] as const;

/** A Frappe app: None goes out as null. */
export const okraApi: OkraClient = {
  name: 'OkraAPI',
  source: 'Vikhthor/OkraAPI, okra_pay/api/api.py',
  postHeaders: [
    ['User-Agent', 'python-requests/2.25.1'],
    ['Content-Type', 'application/json'],
  ],
  calls: (ids) => {
    const { account, bank } = named(ids);
    const schedule = { interval: 'MONTHLY', startDate: '2026-01-01', endDate: '2026-12-31' };
    const pay = { account_to_debit: account, account_to_credit: null, amount: 5000, currency: 'NGN' };
    return [
      [
        'POST customers/create',
        [
          {
            noOfAccount: '1',
            name: 'Sample Customer',
            bank,
            username: 'sample',
            password: 'sample',
            type: 'ind',
            volume: 'low',
            identity: '50',
            internetSpeed: 4,
          },
        ],
      ],
      ['POST pay/initiate', pay],
      ['POST pay/initiate', { ...pay, type: 'recurring', schedule }],
      ['POST pay/verify', { payment_id: ids['payment_id'] }],
      [
        'POST pay/link/create',
        {
          name: 'Rent',
          account,
          type: 'recurring',
          note: 'Test payment',
          countries: ['NG'],
          schedule,
          amount: 5000,
          currency: 'NGN',
          data: true,
          success_url: 'http://localhost:8000/demo-customer',
          callback_url: 'http://localhost:8000/api/webhook',
          continue_cta: 'Please continue',
        },
      ],
    ];
  },
};

/** A Laravel app: a member that no operation knows, and a query behind a bare question mark. */
export const noba: OkraClient = {
  name: 'nobanew',
  source: 'nobaafrica/nobanew, app/Http/Livewire/VerifyAccount.php',
  postHeaders: GUZZLE,
  getHeaders: [['User-Agent', 'GuzzleHttp/7']],
  calls: (ids) => [
    [`GET banks/getById?id=${ids['bank_id']}`],
    ['POST products/kyc/nuban-verify', { nuban: ids['nuban'], bank: ids['bank_id'], testing: false }],
  ],
};

/** A Django app: the content type on a GET as well. */
export const payskul: OkraClient = {
  name: 'payskul-demo',
  source: 'Michael-Lyon/payskul-demo',
  postHeaders: [
    ['accept', 'application/json; charset=utf-8'],
    ['content-type', 'application/json'],
  ],
  getHeaders: [
    ['accept', 'application/json; charset=utf-8'],
    ['content-type', 'application/json'],
  ],
  calls: (ids) => [
    ['GET banks/list'],
    ['POST income/process', { customer_id: ids['customer_id'] }],
    ['POST products/kyc/customer-verify', { customer: ids['customer_id'] }],
    ['POST accounts/getByCustomer', { customer: ids['customer_id'] }],
  ],
};

/** Okra's own example of an app. */
export const incomeVisualizer: OkraClient = {
  name: 'Income-visualizer-app',
  source: 'okraHQ/Income-visualizer-app, server/controller/income.ts',
  postHeaders: [
    ['Accept', 'application/json, text/plain, */*'],
    ['content-type', 'application/json;charset=UTF-8'],
    ['User-Agent', 'axios/0.26.1'],
  ],
  calls: (ids) => {
    const { customer, record } = named(ids);
    return [
      ['POST income/process', { customer_id: customer, version: '2' }],
      ['POST income/process', { customer_id: customer }],
      ['POST income/getByCustomer', { customer, version: '2' }],
      ['POST income/getByRecord', { record, version: '2' }],
      ['POST income/getById', { id: ids['income_id'], version: '2' }],
    ];
  },
};

/** Two more, of which the index does not name the repository. */
export const unnamedApps: OkraClient = {
  name: 'apps on curl and node-fetch',
  source: 'a Laravel app (usersdetail) and a node app (transactions); their repositories are not known',
  postHeaders: [
    ['Accept', 'application/json; charset=utf-8'],
    ['Content-Type', 'application/json'],
  ],
  // curl sends the text as it stands in the program.
  write: (body) => JSON.stringify(body, null, 20),
  calls: (ids) => {
    const { customer: customer_id, days } = named(ids);
    const slashes = { from: '2025/03/01', to: '2025/05/31' };
    return [
      ['POST transactions/getByCustomerDate', { customer_id, ...slashes, limit: 50, page: 1 }],
      ['POST transactions/getByCustomerDate', { customer_id, ...slashes, pdf: true }],
      ['POST transactions/getByCustomerDate', { ...days, limit: 2147483600, customer_id }],
    ];
  },
};
