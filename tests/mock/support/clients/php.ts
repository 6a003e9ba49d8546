import { named, type OkraClient } from './client.ts';

const PAGE = { page: 1, limit: 10 };
const GUZZLE = [
  ['User-Agent', 'GuzzleHttp/6.5.5 curl/7.68.0 PHP/7.4.3'],
  ['Content-Type', 'application/json'],
] as const;

export const phpWrapper: OkraClient = {
  name: 'okra-php-wrapper and okra-php',
  source: 'mmuoDev/okra-php-wrapper, src; Horlarmeday/okra-php, src/Okra.php',
  postHeaders: GUZZLE,
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    const periodic = { account_id: account, record_id: record, currency: 'NGN' };
    return [
      ...['identities', 'transactions', 'auths', 'balances', 'income/get'].flatMap((list) => [
        [`POST products/${list}`, { pdf: false }] as const,
        [`POST products/${list}`, { pdf: true }] as const,
      ]),
      ['POST transaction/getByCustomer', { customer, ...PAGE }],
      ['POST transaction/getByAccount', { account, ...PAGE }],
      ['POST transaction/getByBank', { bank, ...PAGE }],
      ['POST transaction/getByDate', { ...days, customer_id: customer, ...PAGE }],
      ['POST products/transactions/spending-pattern', { customer_id: customer }],
      ['POST balance/getByAccount', { account }],
      ['POST balance/getByType', { type: 'ledger_balance', value: 2000.5, ...PAGE }],
      ['POST balance/getByType', { type: 'ledger_balance', amount: '2000', ...PAGE }],
      ['POST balance/getByDate', { ...days, ...PAGE }],
      ['POST auth/getByCustomerDate', { ...days, customer, ...PAGE }],
      ['POST transactions/byOptions', { options: { first_name: 'A', last_name: 'B' }, ...PAGE }],
      ['POST transactions/getByCustomerDate', { customer_id: customer, ...days, ...PAGE }],
      ['POST income/getByCustomerDate', { customer_id: customer, ...days, ...PAGE }],
      ['POST identity/byOptions', { options: { first_name: 'A', last_name: 'B' }, ...PAGE }],
      ['POST products/income/process', { customer_id: customer }],
      ['POST products/balance/periodic', periodic],
      ['POST products/transactions/periodic', periodic],
    ];
  },
};

/** A request without data has no body; `page` is text. */
export const chrisidakwoPhp: OkraClient = {
  name: 'chrisidakwo/okra-php',
  source: 'chrisidakwo/okra-php, src',
  postHeaders: [...GUZZLE, ['Accept', 'application/json']],
  getHeaders: [...GUZZLE, ['Accept', 'application/json']],
  calls: (ids) => {
    const { customer, bank, days } = named(ids);
    return [
      ['POST products/identities'],
      [`GET banks/getById?id=${bank}`],
      ['POST identity/getById', { id: ids['identity_id'], limit: 10, page: '1' }],
      ['POST identity/getByCustomer', { customer, limit: 10 }],
      ['POST identity/getByDate', { ...days, limit: 10, page: '1' }],
      ['POST identity/getByCustomerDate', { customer, ...days, limit: 10 }],
      ['POST products/kyc/bvn-verify', { bvn: ids['bvn'] }],
      ['POST products/kyc/nuban-verify', { nuban: ids['nuban'], bank }],
      ['POST products/kyc/nuban-name-verify', { nuban: ids['nuban'], bank }],
      ['POST products/kyc/customer-verify', { customer }],
      ['POST products/kyc/rc-verify', { rc_number: ids['rc_number'], company_name: ids['company_name'] }],
    ];
  },
};
