// Generated from the schemas, do not edit: npm run types
import type {
  Account,
  BankColors,
  Envelope,
  Environment,
  Nuban,
  NullableCurrency,
  NullableEnvironment,
  NullableNuban,
  NullableOpaqueId,
  NullableTimestamp,
  ObjectId,
  Pagination,
  Timestamp,
} from './shared.ts';

/**
 * Success body of POST products/accounts. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 1 more client.
 */
export type FetchAllAccountsResponse = Envelope & {
  data: {
    accounts: {
      _id?: NullableOpaqueId;
      id?: NullableOpaqueId;
      name?: string | null;
      nuban?: NullableNuban;
      type?: string | null;
      currency?: NullableCurrency;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST accounts/getById: envelope only, no body was recorded. Evidence for the route: guide, official node SDK, older official node SDK, official ruby SDK, 2 more clients.
 */
export interface GetAccountByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST accounts/getAccountDetails. Evidence: reference page, official node SDK, pyokra, TypeScript client.
 */
export type GetAccountDetailsResponse = Envelope & {
  data: {
    _id: ObjectId;
    name: string;
    nuban: Nuban;
    type: string;
    customer: ObjectId;
    env: Environment;
    balance: ObjectId;
    projects?: ObjectId[] | null;
    manual?: boolean | null;
    currency?: NullableCurrency;
    bank: {
      _id: ObjectId;
      name: string;
      slug: string;
      /**
       * A boolean here; text in every other operation.
       */
      status?: boolean | null;
      isMFA?: boolean | null;
      mfaType?: string | null;
      corp?: boolean | null;
      icon?: string | null;
      inverted_logo?: string | null;
      v2_icon?: string | null;
      v2_logo?: string | null;
      colors?: BankColors | null;
    };
    created_at: Timestamp;
    last_updated: Timestamp;
    __v?: number | null;
  };
};

/**
 * Success body of POST accounts/getByBalance: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client, Java client types.
 */
export interface GetAccountsByBalanceIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST accounts/getByBank: envelope only, no body was recorded. Evidence for the route: guide, official node SDK, older official node SDK, official ruby SDK, 3 more clients.
 */
export interface GetAccountsByBankResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST accounts/getByCustomerDate: envelope only, no body was recorded. Evidence for the route: guide, official node SDK, official ruby SDK, pyokra, 1 more client.
 */
export interface GetAccountsByCustomerAndDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST accounts/getByCustomer. Evidence: reference page, guide, 2023 capture, official node SDK, 5 more clients.
 */
export type GetAccountsByCustomerResponse = Envelope & {
  data: {
    accounts: Account[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST accounts/getByDate: envelope only, no body was recorded. Evidence for the route: guide, official ruby SDK, Java client types.
 */
export interface GetAccountsByDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST accounts/getByName: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client.
 */
export interface GetAccountsByNameResponse {
  status: 'success';
  message: string;
  data: unknown;
}
