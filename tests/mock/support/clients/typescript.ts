import { named, type OkraClient } from './client.ts';

const PAGE = { page: 1, limit: 20 };

/** A typed client on axios. Its calls that send forms are in `refused`. */
export const tsClient: OkraClient = {
  name: 'ibroraheem/okra-node',
  source: 'ibroraheem/okra-node, src/index.ts',
  postHeaders: [
    ['accept', 'application/json; charset=utf-8'],
    ['content-type', 'application/json'],
    ['User-Agent', 'axios/1.5.0'],
    ['Accept-Encoding', 'gzip, compress, deflate, br'],
  ],
  calls: (ids) => {
    const { customer, account, bank, record, days } = named(ids);
    const version = '2';
    return [
      ['POST auth/getById', { id: ids['auth_id'] }],
      ['POST auth/getByDate', { ...days, ...PAGE }],
      ['POST products/auths', PAGE],
      ['POST balance/getById', { id: ids['balance_id'] }],
      ['POST balance/check', { account_id: account, record_id: record }],
      ['POST balance/getByAccount', { account_id: account, ...PAGE }],
      ['POST balance/byOptions', { options: { tester_id: '1' } }],
      ['POST identity/getByBvn', { bvn: ids['bvn'] }],
      ['POST identity/getByNuban', { bank, nuban: ids['nuban'] }],
      ['POST identity/getByCustomerDate', { ...days, customer }],
      ['POST products/kyc/customer-verify', { customer }],
      ['POST products/kyc/nuban-verify', { nuban: ids['nuban'], bank }],
      ['POST products/kyc/nuban-name-verify', { nuban: ids['nuban'], bank }],
      ['POST fraud-detection/process', { bvn: ids['bvn'] }],
      ['POST fraud-detection/getAll', PAGE],
      ['POST fraud-detection/getById', { _id: ids['fraud_detection_id'] }],
      ['POST fraud-detection/getByBvn', { bvn: ids['bvn'] }],
      ['POST income/getById', { id: ids['income_id'], version }],
      ['POST income/getByCustomer', { customer, version }],
      ['POST income/getByRecord', { record, version }],
      ['POST income/getAll', { page: '1', version }],
      ['POST income/process', { customer_id: customer, version }],
      ['POST transactions/getByCustomerDate', { ...days, ...PAGE, customer_id: customer }],
      ['POST transactions/process', { account, ...PAGE }],
      ['POST transactions/getByNuban', { nuban: ids['nuban'], ...PAGE }],
      ['POST transactions/download', { record, downloadType: 'csv' }],
      ['POST record/download', { downloadType: 'csv' }],
      ['POST spending-patterns/process', { customer_id: customer }],
      ['POST spending-patterns/getByDate', { ...days, page: 1 }],
      [
        'POST pay/link/create',
        {
          type: 'one-time',
          filter: { banks: [bank] },
          amount: 5000,
          name: 'Rent',
          currency: 'NGN',
          note: 'Rent',
          countries: ['NG'],
          account,
        },
      ],
      ['POST pay/verify', { payment_id: ids['payment_id'] }],
      ['POST pay/list', { payment_id: ids['payment_id'] }],
      ['POST pay/verifyByOptions', { options: 'reference', ...PAGE }],
      ['POST accounts/getByCustomer', { customer }],
      ['POST customers/unflag', { bank, customer, unflag: true }],
      ['POST wallet/get'],
      ['POST wallet/list', { ...PAGE, project: ids['owner_id'], id: ids['wallet_id'], term: 'NGN' }],
      ['POST wallet/balance/check', { project: ids['owner_id'], id: ids['wallet_id'] }],
    ];
  },
};
