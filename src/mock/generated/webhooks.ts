// Generated from the schemas, do not edit: npm run types
import type {
  BirthDate,
  Currency,
  Enrollment,
  Environment,
  Nuban,
  NullableBvn,
  NullableNin,
  NullableObjectId,
  NullableTimestamp,
  ObjectId,
  OpaqueId,
  Photo,
  Timestamp,
} from './shared.ts';

/**
 * Webhook body of ACCOUNTS callbacks. Evidence: a 2023 capture.
 */
export interface AccountsWebhook {
  method: 'ACCOUNTS';
  callback_type: 'ACCOUNTS';
  callback_code: string;
  type: string;
  code: string;
  callbackURL?: string | null;
  env: Environment;
  status: 'is_success';
  started_at: Timestamp;
  ended_at: Timestamp;
  message: string | null;
  options?: object | null;
  meta?: object | null;
  meta_responses?: object | null;
  extras?: object | null;
  error?: object | null;
  bankName?: string | null;
  bankType?: NullableObjectId;
  bankId: ObjectId;
  bankSlug?: string | null;
  record: ObjectId;
  recordId: ObjectId;
  /**
   * Address to poll for the result.
   */
  callback_url: string;
  customerId: ObjectId;
  customerBvn?: NullableBvn;
  country?: string | null;
  nuban: Nuban;
  account: {
    nuban: Nuban;
    name: string;
    ledger_balance: number;
    available_balance: number | null;
    currency: Currency;
    status?: string | null;
    accountId: ObjectId;
    account?: NullableObjectId;
  };
}

/**
 * Webhook body of BALANCE callbacks. Evidence: a 2023 capture.
 */
export interface BalanceWebhook {
  method: 'BALANCE';
  callback_type: 'BALANCE';
  callback_code: string;
  type: string;
  code: string;
  callbackURL?: string | null;
  env: Environment;
  status: 'is_success';
  started_at: Timestamp;
  ended_at: Timestamp;
  message: string | null;
  options?: object | null;
  meta?: object | null;
  meta_responses?: object | null;
  extras?: object | null;
  error?: object | null;
  bankName?: string | null;
  bankType?: NullableObjectId;
  bankId: ObjectId;
  bankSlug?: string | null;
  record: ObjectId;
  recordId: ObjectId;
  /**
   * Address to poll for the result.
   */
  callback_url: string;
  customerId: ObjectId;
  customerBvn?: NullableBvn;
  country?: string | null;
  nuban: Nuban;
  balance: {
    nuban: Nuban;
    name: string;
    ledger_balance: number;
    available_balance: number | null;
    currency: Currency;
    status?: string | null;
    accountId: ObjectId;
  };
}

/**
 * Webhook body that announces all transactions of a record. Evidence: the guide, whose record id is not hexadecimal.
 */
export interface FullTransactionsWebhook {
  callback_type: 'TRANSACTIONS';
  callback_code: 'FULL_TRANSACTIONS';
  record: OpaqueId;
  error: object | null;
  new_transactions: number;
}

/**
 * Webhook body of IDENTITY callbacks. Evidence: a 2023 capture.
 */
export interface IdentityWebhook {
  method: 'IDENTITY';
  callback_type: 'IDENTITY';
  callback_code: string;
  type: string;
  code: string;
  callbackURL?: string | null;
  env: Environment;
  status: 'is_success';
  started_at: Timestamp;
  ended_at: Timestamp;
  message: string | null;
  options?: object | null;
  meta?: object | null;
  meta_responses?: object | null;
  extras?: object | null;
  error?: object | null;
  bankName?: string | null;
  bankType?: NullableObjectId;
  bankId: ObjectId;
  bankSlug?: string | null;
  record: ObjectId;
  recordId: ObjectId;
  /**
   * Address to poll for the result.
   */
  callback_url: string;
  customerId: ObjectId;
  customerBvn?: NullableBvn;
  country?: string | null;
  identity: {
    _id: ObjectId;
    firstname?: string | null;
    middlename: string | null;
    lastname?: string | null;
    fullname: string;
    bvn: NullableBvn;
    nin: NullableNin;
    dob?: BirthDate;
    gender?: string | null;
    marital_status?: string | null;
    nationality?: string | null;
    state_of_origin?: string | null;
    state_of_residence?: string | null;
    lga_of_origin?: string | null;
    lga_of_residence?: string | null;
    verification_country?: string | null;
    aliases: string[];
    phone: string[];
    email: string[];
    address: string[];
    next_of_kins: object[];
    photo_id: Photo[];
    employer?: string[] | null;
    enrollment?: Enrollment | null;
    level_of_account?: string | null;
    watch_listed?: string | null;
    verified?: boolean | null;
    is_bvn_verified?: boolean | null;
    bvn_updated?: boolean | null;
    smileId?: boolean | null;
    paystackId?: boolean | null;
    last_bvn_processed?: NullableTimestamp;
    customer: ObjectId;
    owner?: NullableObjectId;
    record?: NullableObjectId;
    projects?: ObjectId[] | null;
    ref_ids?: string[] | null;
    merged?: boolean | null;
    merged_ids?: string[] | null;
    fbn_fix?: boolean | null;
    created_at: Timestamp;
    last_updated: Timestamp;
    __v?: number | null;
  };
}
