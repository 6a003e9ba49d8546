import type { Fixtures } from '../../../../src/mock/index.ts';
import { named, type ClientCall } from './client.ts';

/** A call, and the members of its answer that client code goes on with; dots part names and positions. */
export interface Reading {
  readonly who: string;
  readonly call: ClientCall;
  readonly members: readonly string[];
}

export function readings(ids: Fixtures): readonly Reading[] {
  const { customer, account, bank } = named(ids);
  const loans = 'a Laravel lender, OkraService';
  return [
    ...Object.entries({
      'products/auths': 'auths',
      'products/transactions': 'trans',
      'products/balances': 'balances',
      'products/identities': 'identities',
      'products/records': 'records',
      'products/accounts': 'accounts',
      'products/list': 'products',
      'customers/list': 'customers',
    }).map(([path, key]): Reading => ({
      who: 'okraHQ/okra-node 0.1, README.md',
      call: [`POST ${path}`, {}],
      members: [`data.${key}.0`],
    })),
    {
      who: 'okraHQ/okra-node 0.1, README.md',
      call: ['POST products/total-debits-credits', { account }],
      members: ['data.result'],
    },
    ...['balance', 'transaction', 'identity', 'income'].map((product): Reading => ({
      who: 'okraHQ/okra-node 0.1, README.md',
      call: [`POST ${product}/getByCustomer`, { customer }],
      members: [`data.${product}.0`],
    })),
    {
      who: 'okraHQ/okra-node 0.2, src/utils/req-wrapper.js',
      call: ['POST transactions/getByCustomer', { customer, limit: 1 }],
      members: ['data.pagination.hasNextPage', 'data.pagination.nextPage', 'data.pagination.hasPrevPage'],
    },
    {
      who: 'mmuoDev/okra-php-wrapper, src/Transaction.php',
      call: ['POST transaction/getByCustomer', { customer, page: 1, limit: 10 }],
      members: ['data.pagination.totalPages', 'data.pagination.nextPage', 'data.transaction.9'],
    },
    {
      who: 'nobaafrica/nobanew, VerifyAccount.php',
      call: ['POST products/kyc/nuban-verify', { nuban: ids['nuban'], bank }],
      members: ['firstname', 'lastname', 'fullname', 'phone.0', 'address.0', 'dob', 'bvn'].map(
        (name) => `data.identity.${name}`,
      ),
    },
    {
      who: 'nobaafrica/nobanew, VerifyAccount.php',
      call: [`GET banks/getById?id=${bank}`],
      members: ['data.name', 'data.sortcode'],
    },
    {
      who: 'Michael-Lyon/payskul-demo',
      call: ['POST accounts/getByCustomer', { customer }],
      members: ['data.accounts.0.nuban', 'data.accounts.0.balance', 'data.accounts.0.bank.name'],
    },
    { who: loans, call: ['POST accounts/getById', { id: account }], members: ['data.accounts.0.balance'] },
    {
      who: loans,
      call: ['POST balance/getById', { id: ids['balance_id'] }],
      members: ['data.balance.available_balance'],
    },
    {
      who: loans,
      call: [
        'POST pay/initiate',
        { account_to_debit: account, account_to_credit: account, amount: 100, currency: 'NGN' },
      ],
      members: ['data.payment.id'],
    },
    {
      who: 'a PHP page, verify payment',
      call: ['POST pay/verify', { payment_id: ids['payment_id'] }],
      members: ['data.payment_status.status'],
    },
    {
      who: 'a Go service, KYCCheck',
      call: ['POST products/kyc/rc-verify', { rc_number: ids['rc_number'], company_name: ids['company_name'] }],
      members: ['data.details.company_name'],
    },
  ];
}
