import { tinOf } from './operations/company-verification.ts';
import { reportsOf, schedules } from './operations/reports.ts';
import { walletOf } from './operations/wallet.ts';
import { iso, naira } from './bodies/parts.ts';
import { LAST_DAY } from './world/history.ts';
import { documentOf } from './world/documents.ts';
import { accountsOfCustomer, transactionsOf } from './world/find.ts';
import { authorizations, payments } from './world/payments.ts';
import { balanceKobo, type World } from './world/world.ts';

/** Values for the variables of the Postman environment: ids that exist, all of the first, rich customer. */
export type Fixtures = Readonly<Record<string, string>>;

export function fixturesOf(world: World): Fixtures {
  const [customer, second] = world.customers;
  const account = customer === undefined ? undefined : accountsOfCustomer(world, customer)[0];
  if (customer === undefined || second === undefined || account === undefined)
    throw new Error('a world always has its cast');
  const transaction = transactionsOf(world, account).find((row) => row.kind === 'debit');
  const company = world.customers.find((row) => row.rcNumber !== null);
  const authorization = [...authorizations(world).values()][0];
  const documentId = (kind: string): string => documentOf(world, kind, customer)?.id ?? '';
  return {
    customer_id: customer.id,
    customer_name: customer.name,
    account_id: account.id,
    account_name: account.name,
    nuban: account.nuban,
    bank_id: account.bank.id,
    record_id: account.record.id,
    auth_id: account.record.authId,
    balance_id: account.balanceId,
    balance_amount: String(naira(balanceKobo(world, account))),
    transaction_id: transaction?.id ?? '',
    transaction_amount: String(naira(transaction?.amountKobo ?? 0)),
    from: '2025-01-01',
    to: iso(LAST_DAY).slice(0, 10),
    bvn: customer.bvn ?? '',
    nin: customer.nin ?? '',
    phone: customer.phone[0] ?? '',
    identity_id: customer.identityId,
    second_identity_id: second.identityId,
    income_id: documentId('income'),
    spending_pattern_id: documentId('spending pattern'),
    revenue_id: documentId('Revenue'),
    liability_id: documentId('Liabilities'),
    fraud_detection_id: documentId('Fraud detection'),
    company_name: company?.name ?? '',
    rc_number: company?.rcNumber ?? '',
    tin: tinOf(company?.rcNumber ?? ''),
    payment_id: [...payments(world).keys()][0] ?? '',
    authorization_id: authorization?.id ?? '',
    payment_link_id: authorization?.link ?? '',
    wallet_id: walletOf(world).id,
    owner_id: world.owner.id,
    company_id: world.owner.id,
    report_id: reportsOf(world)[0]?._id ?? '',
    scheduled_report_id: [...schedules(world).keys()][0] ?? '',
  };
}
