import type { Contract } from './src/core/contract.ts';

/**
 * What holds for the whole Okra v2 API. For another API, change this, the collection and the schemas.
 * Clauses S1 to S16 are those of the API introduction; docs/clauses.md lists them.
 */
export const contract: Contract = {
  collection: 'collections/okra-v2.postman_collection.json',
  schemas: 'schemas/okra-v2',

  // S13
  envelope: { status: 'status', message: 'message', data: 'data', success: 'success', error: 'error' },

  // S14 to S16
  pagination: { page: 'page', limit: 'limit', defaultLimit: 10, description: 'pagination' },

  // S9, S10
  rateLimit: {
    limit: 60,
    windowSeconds: 60,
    headers: { limit: 'X-RateLimit-Limit', remaining: 'X-RateLimit-Remaining', reset: 'X-RateLimit-Reset' },
    retryAfter: 'Retry-After',
  },

  echoes: {
    id: ['_id', 'id'],
    customer: ['customer._id', 'customer'],
    customer_id: ['customer._id', 'customer'],
    account: ['account._id', 'account', '_id'],
    account_id: ['account._id', 'account', '_id'],
    bank: ['bank._id', 'bank'],
    nuban: ['account.nuban', 'nuban'],
    record: ['record._id', 'record', 'record.0', 'record.0._id'],
    record_id: ['record._id', 'record', 'record.0', 'record.0._id'],
  },
  // How a value is compared with that of an item nobody wrote down: what has the other one instead does not fit in any way.
  pairs: [
    { name: 'type', value: 'value', match: 'filled', oneOf: ['debit', 'credit'] },
    { name: 'key', value: 'value', match: 'contains', oneOf: [] },
  ],
  timestamps: { created: 'created_at', updated: 'last_updated' },
  dateRange: { from: 'from', to: 'to', paths: ['trans_date', 'cleared_date', 'created_at', 'last_updated'] },
  environmentField: { name: 'env', sandbox: ['production-sandbox', 'sandbox'], production: ['production'] },

  ceilings: { bodyBytes: 5_000_000, clockSkewSeconds: 120 },
  // Okra promises no times; these are what an app's user waits for. What asks a registry or a bank, or computes, is slower.
  latency: {
    default: { p50: 2_000, p95: 5_000, p99: 8_000 },
    slower: {
      Verification: { p50: 8_000, p95: 20_000, p99: 30_000 },
      'Identity / Selfie verification': { p50: 8_000, p95: 20_000, p99: 30_000 },
      'Balance / Check balance': { p50: 8_000, p95: 20_000, p99: 30_000 },
      'Balance / Refresh balance': { p50: 8_000, p95: 20_000, p99: 30_000 },
      'Transactions / Refresh transactions': { p50: 8_000, p95: 20_000, p99: 30_000 },
      'Transactions / Download transactions': { p95: 15_000, p99: 20_000 },
      'Records / Download records': { p95: 15_000, p99: 20_000 },
      'Reports / Download report': { p95: 15_000, p99: 20_000 },
    },
  },

  details: [
    { list: 'Customers / List customers', detail: 'Accounts / Get accounts by customer', field: 'customer' },
    { list: 'Auth / Fetch all auths', detail: 'Auth / Get auth by id', field: 'id' },
    { list: 'Customers / List customers', detail: 'Transactions / Get transactions by customer', field: 'customer' },
    { list: 'Identity / Fetch all identities', detail: 'Identity / Get identity by id', field: 'id' },
    { list: 'Income / Fetch all income', detail: 'Income / Get income by id', field: 'id' },
    { list: 'Balance / Fetch all balances', detail: 'Balance / Get balance by id', field: 'id' },
  ],
  lifecycles: [
    {
      create: 'Sandbox / Create sandbox customers',
      id: 'data.0.0._id',
      variable: 'customer_id',
      read: 'Sandbox / Get sandbox customer',
      list: 'Customers / List customers',
      remove: 'Customers / Remove customer',
    },
    {
      create: 'Payments / Initiate payment',
      id: 'data.payment.id',
      variable: 'payment_id',
      read: 'Payments / Verify payment',
      list: 'Payments / List payments',
      remove: undefined,
    },
    {
      create: 'Reports / Schedule report',
      id: 'data.schedule._id',
      variable: 'scheduled_report_id',
      read: 'Reports / Get scheduled report',
      list: 'Reports / List scheduled reports',
      remove: undefined,
    },
  ],
  sameMoney: [
    {
      one: { operation: 'Balance / Get balance by account', path: 'data.balance.0.ledger_balance' },
      other: { operation: 'Transactions / Get transactions by account', path: 'data.transaction.*.balance' },
    },
  ],

  fixtures: [
    {
      operation: 'Customers / List customers',
      values: {
        customer_id: ['data.customers.*._id', 'data.data.customers.*._id'],
        customer_name: ['data.customers.*.name', 'data.data.customers.*.name'],
      },
    },
    {
      operation: 'Accounts / Get accounts by customer',
      values: {
        account_id: ['data.accounts.*._id'],
        account_name: ['data.accounts.*.name'],
        nuban: ['data.accounts.*.nuban'],
      },
    },
    // The bank of that account, so that number and bank belong together.
    { operation: 'Accounts / Get account details', values: { bank_id: ['data.bank._id'] } },
    {
      operation: 'Auth / Get auth by customer',
      values: { auth_id: ['data.auths.*._id'], record_id: ['data.auths.*.record'], owner_id: ['data.auths.*.owner'] },
    },
    {
      operation: 'Balance / Get balance by customer',
      values: {
        balance_id: ['data.balance.*._id'],
        balance_amount: ['data.balance.*.available_balance'],
        bank_id: ['data.balance.*.account.bank._id'],
      },
    },
    { operation: 'Banks / List banks', values: { bank_id: ['data.banks.*.id', 'data.banks.*._id'] } },
    {
      operation: 'Transactions / Get transactions by customer',
      values: { transaction_id: ['data.transaction.*._id'], transaction_amount: ['data.transaction.*.debit'] },
    },
    {
      operation: 'Identity / Get identity by customer',
      values: {
        identity_id: ['data.identity.*.id', 'data.identity.*._id'],
        bvn: ['data.identity.*.bvn'],
        nin: ['data.identity.*.nin'],
        phone: ['data.identity.*.phone.*'],
      },
    },
    { operation: 'Income / Get income by customer', values: { income_id: ['data.income.*._id', 'data.income.*.id'] } },
    {
      operation: 'Wallet / List wallets',
      values: {
        wallet_id: ['data.wallets.*.id', 'data.wallets.*._id'],
        company_id: ['data.wallets.*.company._id'],
        company_name: ['data.wallets.*.company.name'],
      },
    },
    { operation: 'Payments / List payments', values: { payment_id: ['data.payments.*._id', 'data.payments.*.id'] } },
    { operation: 'Reports / List reports', values: { report_id: ['data.report.*._id', 'data.report.*.id'] } },
  ],
  fixtureDefaults: { from: '2020-01-01', to: '2026-12-31' },
  inventedValues: {
    bvn: '00000000001',
    nin: '00000000001',
    phone: '2340000000001',
    rc_number: '0000001',
    tin: '00000001-0001',
    company_name: 'Example Company',
  },
  onlyFromEnvironment: [
    'second_identity_id',
    'spending_pattern_id',
    'revenue_id',
    'liability_id',
    'fraud_detection_id',
    'authorization_id',
    'payment_link_id',
    'scheduled_report_id',
  ],
};
