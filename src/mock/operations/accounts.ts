import { toAccount, toAccountDetails } from '../bodies/to-account.ts';
import type { Account } from '../generated/shared.ts';
import { findBank } from '../world/banks.ts';
import { accountsOfCustomer, findAccount, findAccountByBalance, findCustomer } from '../world/find.ts';
import type { AccountRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { data, list, notFound, only, pdf, within, type Listing } from './answers.ts';
import { account, bank, customer, maybePeriod, period } from './common-params.ts';
import { product } from './operation.ts';
import { flag, id, maybe, text } from './params.ts';

const accounts = product('Accounts');
/** `true` puts a PDF in the place of data. */
const asPdf = { pdf: maybe(flag()) };
const MESSAGE = 'Accounts retrieved successfully';

function listing(world: World): Listing<AccountRow, 'accounts', Account> {
  return { key: 'accounts', message: MESSAGE, toBody: toAccount(world), everything: () => world.accounts };
}

accounts.add({
  name: 'Get account details',
  path: 'accounts/getAccountDetails',
  params: { account },
  run: (args, { world }) => {
    const found = findAccount(world, args.account);
    return found === undefined
      ? notFound('Account')
      : data('Account details successfully retrieved', toAccountDetails(world, found));
  },
});

accounts.add({
  name: 'Get account by id',
  path: 'accounts/getById',
  params: { id: id(), ...maybePeriod, ...asPdf },
  run: (args, { world }) => {
    const found = findAccount(world, args.id);
    if (found === undefined || !within(found.createdAt, args)) return notFound('Account');
    return args.pdf === true ? pdf(MESSAGE) : only(listing(world), found);
  },
});

accounts.add({
  name: 'Get accounts by customer',
  path: 'accounts/getByCustomer',
  params: { customer, ...maybePeriod, ...asPdf },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    if (args.pdf === true) return pdf(MESSAGE);
    return list(listing(world), () => accountsOfCustomer(world, found).filter((row) => within(row.createdAt, args)));
  },
});

accounts.add({
  name: 'Get accounts by name',
  path: 'accounts/getByName',
  params: { name: text() },
  run: (args, { world }) => {
    const wanted = args.name.toLowerCase();
    return list(listing(world), () =>
      world.accounts.filter((row) => row.name.toLowerCase() === wanted || row.customer.name.toLowerCase() === wanted),
    );
  },
});

accounts.add({
  name: 'Get accounts by bank',
  path: 'accounts/getByBank',
  params: { bank, ...asPdf },
  run: (args, { world }) => {
    const found = findBank(args.bank);
    if (found !== undefined && args.pdf === true) return pdf(MESSAGE);
    return found === undefined
      ? notFound('Bank')
      : list(listing(world), () => world.accounts.filter((row) => row.bank === found));
  },
});

accounts.add({
  name: 'Get accounts by balance id',
  path: 'accounts/getByBalance',
  params: { balance: id({ aliases: ['balance_id', 'id'] }) },
  run: (args, { world }) => {
    const found = findAccountByBalance(world, args.balance);
    return found === undefined ? notFound('Balance') : list(listing(world), () => [found]);
  },
});

accounts.add({
  name: 'Get accounts by date',
  path: 'accounts/getByDate',
  params: { ...period, ...asPdf },
  run: (args, { world }) =>
    args.pdf === true
      ? pdf(MESSAGE)
      : list(listing(world), () => world.accounts.filter((row) => within(row.createdAt, args))),
});

accounts.add({
  name: 'Get accounts by customer and date',
  path: 'accounts/getByCustomerDate',
  aliases: ['account/getByCustomerDate'],
  params: { customer, ...period, ...asPdf },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    if (args.pdf === true) return pdf(MESSAGE);
    return list(listing(world), () => accountsOfCustomer(world, found).filter((row) => within(row.createdAt, args)));
  },
});

accounts.add({
  name: 'Fetch all accounts',
  path: 'products/accounts',
  aliases: ['products/accounts/get'],
  params: { ...asPdf, ...maybePeriod, customer: maybe(customer), id: maybe(id()) },
  run: (args, { world }) => {
    if (args.pdf === true) return pdf(MESSAGE);
    return list(listing(world), () =>
      world.accounts.filter(
        (row) =>
          within(row.createdAt, args) &&
          (args.customer === undefined || row.customer.id === args.customer) &&
          (args.id === undefined || row.id === args.id),
      ),
    );
  },
});

export const accountOperations = accounts.operations;
