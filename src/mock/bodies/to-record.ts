import type { GetRecordResponse } from '../generated/records.ts';
import type { CustomerReference, Environment, Timestamp } from '../generated/shared.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { artwork, iso, toCustomerSummary } from './parts.ts';

type RecordBody = GetRecordResponse['data']['records'];

/** Whose a record is and since when: in no recorded body, but a list of records is of no use without. */
interface Unrecorded {
  readonly customer: CustomerReference;
  readonly env: Environment;
  readonly created_at: Timestamp;
  readonly last_updated: Timestamp;
}

/** What is fetched for each record. */
export const PRODUCTS = ['auth', 'balance', 'accounts', 'transactions', 'identity', 'income'];

/** How far the fetching of a record has come. No fetch has ever failed here. */
export function toProcessing(record: RecordRow): RecordBody['status'] {
  const known = record.customer.bvn !== null;
  return {
    process: { running: false, completed: true },
    transactions: { last_success_at: known ? iso(record.lastUpdated) : null, last_fail_at: null },
  };
}

/** `data.records` of products/records/get, and an item of products/records. */
export function toRecord(world: World) {
  return (record: RecordRow): RecordBody & Unrecorded => {
    const { bank } = record;
    return {
      _id: record.id,
      source: 'widget',
      limit: 24,
      currency: 'NGN',
      products: PRODUCTS,
      billable_products: PRODUCTS,
      status: toProcessing(record),
      bank: {
        _id: bank.id,
        name: bank.name,
        icon: artwork(bank).icon,
        logo: artwork(bank).logo,
        active: true,
        corporate: bank.corporate,
        individual: bank.individual,
        products: PRODUCTS,
        countries: ['NG'],
      },
      customer: toCustomerSummary(record.customer),
      env: world.env,
      usedProduct: {
        'periodic-transactions': { status: false, number: 0 },
        guarantors: { status: false, number: 0 },
        directors: { status: false, number: 0 },
        auth: true,
        balance: true,
        accounts: true,
        transactions: true,
        income: false,
        identity: true,
        'direct-debit': false,
      },
      created_at: iso(record.createdAt),
      last_updated: iso(record.lastUpdated),
    };
  };
}
