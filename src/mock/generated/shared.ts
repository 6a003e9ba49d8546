// Generated from the schemas, do not edit: npm run types

/**
 * Bank account; from a 2023 capture and the reference page.
 */
export interface Account {
  _id: ObjectId;
  id?: NullableObjectId;
  name: string;
  nuban: Nuban;
  /**
   * Free text: Current, Savings … in the sandbox, the bank's wording in production.
   */
  type: string;
  currency?: NullableCurrency;
  env: Environment;
  bank?: BankSummary | null;
  customer?: CustomerReference | null;
  balance?: NullableObjectId;
  connected?: ObjectId[] | null;
  owner?: ObjectId[] | null;
  projects?: ObjectId[] | null;
  record?: ObjectId[] | null;
  created_at: Timestamp;
  last_updated: Timestamp;
  __v?: number | null;
}

/**
 * Account as embedded where only client types describe it, so every field may be missing or null.
 */
export interface AccountReference {
  _id?: NullableObjectId;
  name?: string | null;
  nuban?: NullableNuban;
  bank?: BankReference | null;
}

/**
 * Auth record of a linked bank login; from a 2023 capture and the reference page.
 */
export interface Auth {
  _id: ObjectId;
  id?: NullableObjectId;
  record: ObjectId;
  owner: ObjectId;
  customer?: CustomerReference | null;
  bank?: BankSummary | null;
  validated: boolean;
  env: Environment;
  current_project?: NullableObjectId;
  projects?: ObjectId[] | null;
  created_at: Timestamp;
  last_updated: Timestamp;
  __v?: number | null;
}

/**
 * Balance of an account; from a 2023 capture and client types.
 */
export interface Balance {
  _id: ObjectId;
  /**
   * Null where the institution does not give it.
   */
  available_balance: number | null;
  ledger_balance: number;
  currency: Currency;
  env: Environment;
  account: {
    _id: ObjectId;
    name: string;
    nuban?: NullableNuban;
    bank?: BankSummary | null;
  };
  customer?: CustomerReference | null;
  /**
   * Left out with includePeriodic: false.
   */
  periodic?: {
    available_balance?:
      | {
          _id?: NullableObjectId;
          amount?: number | null;
          owner?: NullableObjectId;
          last_updated?: NullableTimestamp;
        }[]
      | null;
    ledger_balance?: object[] | null;
  } | null;
  record?:
    | (
        | ObjectId
        | {
            _id: ObjectId;
            owner?: NullableObjectId;
            status?: ProcessingStatus | null;
          }
      )[]
    | null;
  owner?: ObjectId[] | null;
  projects?: ObjectId[] | null;
  connected?: ObjectId[] | null;
  created_at: Timestamp;
  last_updated: Timestamp;
  __v?: number | null;
}

/**
 * Bank of the catalogue; from types of the official SDKs and community clients.
 */
export interface Bank {
  id: ObjectId;
  _id?: NullableObjectId;
  name: string;
  slug: string;
  icon?: string | null;
  v2_icon?: string | null;
  v2_logo?: string | null;
  colors?: BankColors | null;
  products?: string[] | null;
  countries?: string[] | null;
  status?: string | null;
  sortcode?: string | null;
  alt_sortcode: string | null;
  corporate: boolean | null;
  individual: boolean | null;
  ussd: boolean | null;
  secret_question_or_otp?: boolean | null;
  secret_question_or_otp_mobile?: boolean | null;
  secret_question_or_otp_corp?: boolean | null;
  payments?: {
    ind?: {
      exists?: boolean | null;
      recurring?: boolean | null;
      save_bene?: boolean | null;
    } | null;
    corp?: {
      exists?: boolean | null;
      recurring?: boolean | null;
      save_bene?: boolean | null;
    } | null;
    mobile?: {
      exists?: boolean | null;
      recurring?: boolean | null;
      save_bene?: boolean | null;
      sso?: boolean | null;
    } | null;
    ussd?: {
      exists?: boolean | null;
      recurring?: boolean | null;
      save_bene?: boolean | null;
    } | null;
    web?: {
      recurring?: boolean | null;
    } | null;
    secret?: boolean | null;
  } | null;
  created_at?: NullableTimestamp;
  last_updated?: NullableTimestamp;
}

/**
 * Brand colours of a bank. Keys differ between captures, so none is required.
 */
export interface BankColors {
  primary?: string | null;
  accent?: string | null;
  bg?: string | null;
  button?: string | null;
  icon?: string | null;
}

/**
 * Bank as embedded where only client types describe it, so every field may be missing or null.
 */
export interface BankReference {
  _id?: NullableObjectId;
  name?: string | null;
  logo?: string | null;
  icon?: string | null;
  v2_icon?: string | null;
  v2_logo?: string | null;
  colors?: BankColors | null;
}

/**
 * Bank as embedded in auths, accounts, balances and transactions; from captures and reference pages.
 */
export interface BankSummary {
  _id?: NullableObjectId;
  name: string;
  logo?: string | null;
  icon?: string | null;
  v2_icon?: string | null;
  v2_logo?: string | null;
  /**
   * Text such as "healthy".
   */
  status?: string | null;
  colors?: BankColors | null;
}

/**
 * Date of birth: a calendar date by the documentation, a timestamp in captured sandbox data, null where there is no information.
 */
export type BirthDate = string | null;

/**
 * ISO 4217 code. NGN and USD were seen; the list is open.
 */
export type Currency = string;

/**
 * Customer of the business; from the guide and the reference page.
 */
export interface Customer {
  _id: ObjectId;
  name: string;
  email?: string[] | null;
  phone?: string[] | null;
  env?: NullableEnvironment;
  blocked?: boolean | null;
  linkLater?: boolean | null;
  debitLater?: boolean | null;
  unconnected?: boolean | null;
  manual?: boolean | null;
  otherInfo?: object[] | null;
  owner?:
    | {
        _id?: NullableObjectId;
        name?: string | null;
        app_name?: string | null;
      }[]
    | null;
  record?:
    | (
        | ObjectId
        | {
            _id?: NullableObjectId;
            bank?: NullableObjectId;
            env?: NullableEnvironment;
          }
      )[]
    | null;
  credentials?:
    | {
        bank?: BankReference | null;
        nuban?: NullableNuban;
        accountName?: string | null;
        connected?: boolean | null;
      }[]
    | null;
  created_at?: NullableTimestamp;
  last_updated?: NullableTimestamp;
  __v?: number | null;
}

/**
 * One page of customers.
 */
export interface CustomerPage {
  customers: Customer[];
  pagination: Pagination;
}

/**
 * Customer as embedded in other objects; from captures and reference pages.
 */
export interface CustomerReference {
  _id: ObjectId;
  name: string;
  bvn?: NullableBvn;
}

/**
 * Where a BVN was enrolled; from 2023 captures.
 */
export interface Enrollment {
  /**
   * Bank sort code.
   */
  bank?: string | null;
  branch: string | null;
  registration_date?: NullableCalendarDate;
}

/**
 * Success envelope promised by the API introduction: status, message and data.
 */
export interface Envelope {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success envelope of the operations seen to leave message out and put the text in data.msg.
 */
export interface EnvelopeWithoutMessage {
  status: 'success';
  message?: string | null;
  data: unknown;
}

/**
 * Environment a record belongs to. Both values were captured and no other is documented.
 */
export type Environment = 'production' | 'production-sandbox';

/**
 * Body of every error reply. Only status is firm; the other fields are documented as possibly absent or null.
 */
export interface ErrorBody {
  /**
   * "error" in every recorded body; the introduction names no word.
   */
  status: string;
  message?: string | null;
  name?: string | null;
  data?: object | null;
  method?: string | null;
  /**
   * Text in the documented list; a number is not ruled out.
   */
  code?: string | number | null;
  type?: string | null;
}

/**
 * Identity of a customer; from the 2023 reference page, which names the id `id`; clients of 2020 to 2022 saw `_id` and more of the BVN fields. The one recorded body with `_id` has no `env`.
 */
export type Identity = (
  | {
      id: string;
    }
  | {
      _id: string;
    }
) & {
  id?: ObjectId;
  _id?: NullableObjectId;
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
  status?: string | null;
  score?: string | null;
  dti?: string | null;
  customer?: CustomerReference | null;
  record?: NullableObjectId;
  projects?: ObjectId[] | null;
  ref_ids?: string[] | null;
  bvn_updated?: boolean | null;
  smileId?: boolean | null;
  merged?: boolean | null;
  merged_ids?: string[] | null;
  env?: Environment;
  created_at: Timestamp;
  last_updated?: NullableTimestamp;
};

/**
 * Customer of a version 1 income document in a list; from client types. The guide shows these lists as well, and its ids need not be hexadecimal.
 */
export interface IncomeCustomer {
  _id: OpaqueId;
  name: string;
}

/**
 * Income of the last three, six and twelve months; from saved documentation samples.
 */
export interface IncomeHistory {
  past_three_months?: IncomePeriod | null;
  past_six_months?: IncomePeriod | null;
  past_twelve_months?: IncomePeriod | null;
}

/**
 * How often an income stream paid; from saved documentation samples.
 */
export interface IncomeOccurrence {
  first_date?: NullableTimestamp;
  last_date?: NullableTimestamp;
  occurrence_this_year?: number | null;
  projected_occurrence_this_year?: number | null;
  total_count?: number | null;
}

/**
 * Income of one period; from saved documentation samples.
 */
export interface IncomePeriod {
  average_per_month?: number | null;
  max_per_month?: number | null;
  min_per_month?: number | null;
  occurrence?: number | null;
  total?: number | null;
}

/**
 * Who an income stream comes from; from saved documentation samples.
 */
export interface IncomeSource {
  name?: string | null;
  type?: string | null;
}

/**
 * Summary of version 2 of the income model; from saved documentation samples.
 */
export interface IncomeSummary {
  account_age_months?: number | null;
  average_monthly_income?: number | null;
  current_year?: number | null;
  last_year_income?: number | null;
  last_two_years_income?: number | null;
  last_two_years_to_this_year_projected_income?: number | null;
  last_year_to_this_year_projected_income?: number | null;
  this_year_projected_sum?: number | null;
  number_of_streams?: number | null;
  primary_stream_age_months?: number | null;
  past_three_months?: IncomePeriod | null;
  past_six_months?: IncomePeriod | null;
  past_twelve_months?: IncomePeriod | null;
}

/**
 * Transaction behind an income figure; from saved documentation samples.
 */
export interface IncomeTransaction {
  id?: NullableObjectId;
  stream_ids?: StreamId[] | null;
  /**
   * past_three_months, past_six_months or past_twelve_months.
   */
  term?: string | null;
}

/**
 * Totals of version 1 of the income model; from a 2023 capture. Confidence tells the versions apart: a text such as "92%" here, a number in version 2, which alone has a summary.
 */
export interface IncomeV1 {
  confidence: NullablePercentage;
  last_year_income?: number | null;
  projected_yearly_income?: number | null;
  last_two_years_income?: number | null;
  last_two_years_to_this_year_projected_income?: number | null;
  last_year_to_this_year_projected_income?: number | null;
  max_number_of_overlapping_income_streams?: number | null;
  number_of_income_streams?: number | null;
  env?: NullableEnvironment;
  version?: string | null;
  streams?: IncomeV1Stream[] | null;
}

/**
 * Income stream of version 1 of the income model; from a 2023 capture. The guide shows this version as well, and its ids need not be hexadecimal.
 */
export interface IncomeV1Stream {
  account?: NullableOpaqueId;
  bank?: NullableOpaqueId;
  avg_monthly_income?: number | null;
  monthly_income?: number | null;
  days?: number | null;
  type?: string | null;
  employer?: string | null;
  income_start_date?: NullableTimestamp;
}

/**
 * Version 2 of the income model, streams with their history; from a saved documentation sample.
 */
export interface IncomeV2 {
  _id?: NullableObjectId;
  confidence: number;
  streams: {
    stream_id?: NullableStreamId;
    account?: ObjectId[] | null;
    monthly_amount?: number | null;
    number_of_transactions?: number | null;
    primary_stream?: boolean | null;
    stream_rank?: number | null;
    /**
     * Salary, Recurrent Credit, Unstructured …; the case differs between samples.
     */
    type?: string | null;
    working_days_this_year?: number | null;
    source?: IncomeSource | null;
    occurrence?: IncomeOccurrence | null;
    bank?: BankReference[] | null;
    history?: IncomeHistory | null;
    created_at?: NullableTimestamp;
    last_updated?: NullableTimestamp;
    __v?: number | null;
  }[];
  summary: IncomeSummary;
  other_streams: ObjectId[] | null;
  transactions?: IncomeTransaction[] | null;
  number_of_transactions?: number | null;
  customer?: {
    _id?: ObjectId;
    name: string;
  } | null;
  owner?: ObjectId[] | null;
  projects?: ObjectId[] | null;
  record?: ObjectId[] | null;
  env?: NullableEnvironment;
  created_at?: NullableTimestamp;
  last_updated?: NullableTimestamp;
  __v?: number | null;
}

/**
 * Identity found by a verification; from the guide, whose ids are not hexadecimal.
 */
export interface KycIdentity {
  id: OpaqueId;
  _id?: NullableOpaqueId;
  fullname?: string | null;
  firstname?: string | null;
  middlename: string | null;
  lastname?: string | null;
  bvn?: NullableBvn;
  nin?: NullableNin;
  dob?: BirthDate;
  gender?: string | null;
  nationality?: string | null;
  verification_country?: string | null;
  phone?: string[] | null;
  email?: string[] | null;
  address?: string[] | null;
  aliases?: string[] | null;
  verified?: boolean | null;
  status?: string | null;
  /**
   * Text, "0".
   */
  score?: string | null;
  photo_id?:
    | {
        url?: string | null;
        image_type?: string | null;
      }[]
    | null;
  customer?: {
    _id: OpaqueId;
    name: string;
  } | null;
  env?: NullableEnvironment;
  created_at?: NullableTimestamp;
  last_updated?: NullableTimestamp;
}

/**
 * Bank account number: digits in a string. Ten by the standard; the sandbox generator was captured making nine.
 */
export type Nuban = string;

/**
 * Bank verification number, or null; null was seen in the identity reference page.
 */
export type NullableBvn = string | null;

/**
 * Calendar date, or null where there is no information. A timestamp is not ruled out: the date of birth, documented in the same way, was captured as one.
 */
export type NullableCalendarDate = string | null;

/**
 * Currency code, or null where there is no information.
 */
export type NullableCurrency = string | null;

/**
 * Environment, or null where there is no information.
 */
export type NullableEnvironment = 'production' | 'production-sandbox' | null;

/**
 * National identification number, or null; null was seen in captures and reference pages.
 */
export type NullableNin = string | null;

/**
 * Bank account number, or null where there is no information.
 */
export type NullableNuban = string | null;

/**
 * Okra id, or null where there is no information.
 */
export type NullableObjectId = string | null;

/**
 * Id of no firm form, or null where there is no information.
 */
export type NullableOpaqueId = string | null;

/**
 * Percentage text, or null where there is no information.
 */
export type NullablePercentage = string | null;

/**
 * Income stream id, or null where there is no information.
 */
export type NullableStreamId = string | null;

/**
 * ISO 8601 date and time, or null where there is no information.
 */
export type NullableTimestamp = string | null;

/**
 * Okra id: 24 lower-case hexadecimal characters, as in every captured body.
 */
export type ObjectId = string;

/**
 * Id whose form is not firm: the documentation of these operations shows ids that are not hexadecimal.
 */
export type OpaqueId = string;

/**
 * Position of a page in its list. Captures and reference pages agree; prevPage and nextPage are null or left out at the ends.
 */
export interface Pagination {
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  /**
   * 1-based index of the first row: page 2 of limit 2 gives 3.
   */
  pagingCounter: number;
  hasPrevPage: boolean;
  hasNextPage: boolean;
  prevPage?: number | null;
  nextPage?: number | null;
}

/**
 * Documented payment statuses; the two in capitals are from an older page.
 */
export type PaymentStatus =
  | 'pending'
  | 'initiated'
  | 'completed'
  | 'success'
  | 'success_pending_validation'
  | 'cancelled'
  | 'failed'
  | 'error'
  | 'review'
  | 'NO_CONSENT'
  | 'COMPLETED_PENDING_VALIDATION';

/**
 * Photo of an identity; from captures and client types.
 */
export interface Photo {
  _id?: NullableObjectId;
  url?: string | null;
  image_type?: string | null;
  bank?: string | null;
}

/**
 * How far the processing of a record is; from a 2023 capture and client types.
 */
export interface ProcessingStatus {
  process?: {
    running?: boolean | null;
    completed?: boolean | null;
  } | null;
  transactions?: {
    last_success_at?: NullableTimestamp;
    last_fail_at?: NullableTimestamp;
  } | null;
}

/**
 * Receipt of a paid operation; from 2023 captures and saved documentation samples. Guide pages with receipts show ids that are not hexadecimal.
 */
export interface Receipt {
  status: boolean;
  msg?: string | null;
  data: {
    receipt: {
      _id?: NullableOpaqueId;
      type?: string | null;
      method?: string | null;
      charge: number;
      currency?: NullableCurrency;
      plan?: string | null;
      plan_term?: string | null;
      plan_type?: NullableOpaqueId;
      owner?: NullableOpaqueId;
      record?: NullableOpaqueId;
      billingStatus?: boolean | null;
      paid?: boolean | null;
      fixed?: boolean | null;
      micro_lending?: boolean | null;
      micro_lending_discount?: number | null;
      ussd_pricing?: boolean | null;
      ussd_pricing_discount?: number | null;
      adjustment?: {
        receipts?: object[] | null;
      } | null;
      wallet_balance?: number | null;
      adjusted: boolean | null;
      adjusted_type: string | null;
      adjusted_receipt?: boolean | null;
      breakdown?: {
        discount?: number | null;
        billable_products?: object[] | null;
      } | null;
      charge_breakdown?: {
        vat?: number | null;
      } | null;
      addons?: object[] | null;
      archived?: boolean | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    };
  };
}

/**
 * Count, share and sum of one kind of spending; from the guide.
 */
export interface SpendingBucket {
  count?: number | null;
  percentage?: number | null;
  sum?: number | null;
}

/**
 * Income stream id: an Okra id, a dash, a number.
 */
export type StreamId = string;

/**
 * Envelope with a success flag in place of status, seen on GET products/wallets and in a 2020 client.
 */
export interface SuccessFlagEnvelope {
  success: true;
  message?: string | null;
  data: unknown;
}

/**
 * ISO 8601 date and time with a zone; captures show UTC with milliseconds.
 */
export type Timestamp = string;

/**
 * Transaction with its bank, customer and account; from the reference page and official SDKs.
 */
export interface Transaction {
  _id: ObjectId;
  id?: NullableObjectId;
  trans_date: Timestamp;
  cleared_date: Timestamp;
  /**
   * Date as the bank wrote it.
   */
  unformatted_trans_date?: string | null;
  /**
   * Date as the bank wrote it.
   */
  unformatted_cleared_date?: string | null;
  /**
   * Money out; null or absent on a credit.
   */
  debit?: number | null;
  /**
   * Money in; null or absent on a debit.
   */
  credit?: number | null;
  balance?: number | null;
  currency?: NullableCurrency;
  ref: string | null;
  branch?: string | null;
  code?: string | null;
  benefactor?: string | null;
  notes: TransactionNotes;
  bank: BankSummary;
  customer?: CustomerReference | null;
  account: {
    _id: ObjectId;
    name?: string | null;
    nuban?: NullableNuban;
  };
  record?: ObjectId[] | null;
  fetched?: string[] | null;
  projects?: ObjectId[] | null;
  manual?: boolean | null;
  reconciled?: boolean | null;
  actions?: string[] | null;
  checked?: string[] | null;
  analyzed?: string[] | null;
  ner?: object | null;
  ner_v?: number | null;
  location?: object | null;
  env: Environment;
  created_at: Timestamp;
  last_updated: Timestamp;
  __v?: number | null;
}

/**
 * What the narration analyser found; from the reference page.
 */
export interface TransactionNotes {
  desc: string;
  topics?: string[] | null;
  places?: string[] | null;
  people?: string[] | null;
  actions?: string[] | null;
  subjects?: string[] | null;
  prepositions?: string[] | null;
}
