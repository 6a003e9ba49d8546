// Generated from the schemas, do not edit: npm run types
import type {
  AccountReference,
  Balance,
  Envelope,
  NullableCurrency,
  NullableEnvironment,
  NullableObjectId,
  NullableTimestamp,
  ObjectId,
  Pagination,
} from './shared.ts';

/**
 * Success body of POST balance/check: envelope only, no body was recorded. Evidence for the route: guide, official node SDK, older official node SDK, official ruby SDK, 4 more clients.
 */
export interface CheckBalanceResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST transactions/balance/process: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK.
 */
export interface EnhancedBalanceResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/balances. Evidence: older official node SDK, official ruby SDK, Go client types, C# client types, 3 more clients.
 */
export type FetchAllBalancesResponse = Envelope & {
  data: {
    balances: {
      id: ObjectId;
      available_balance: number | null;
      ledger_balance?: number | null;
      currency?: NullableCurrency;
      account?: AccountReference | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      /**
       * A boolean here; a list of ids in balance/getBy*.
       */
      connected?: boolean | null;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST balance/getByAccount. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 6 more clients.
 */
export type GetBalanceByAccountResponse = Envelope & {
  data: {
    balance: Balance[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST balance/getByCustomerDate. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetBalanceByCustomerAndDateResponse = Envelope & {
  data: {
    balance: Balance[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST balance/getByCustomer. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 6 more clients.
 */
export type GetBalanceByCustomerResponse = Envelope & {
  data: {
    balance: Balance[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST balance/getByDate. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetBalanceByDateResponse = Envelope & {
  data: {
    balance: Balance[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST balance/getById. Evidence: 2023 capture, official node SDK, older official node SDK, official ruby SDK, 6 more clients.
 */
export type GetBalanceByIdResponse = Envelope & {
  /**
   * One balance, not a list, in the 2023 capture.
   */
  data: {
    balance: Balance;
  };
};

/**
 * Success body of POST balance/getByType. Evidence: official node SDK, older official node SDK, C# client types, third-party model (NG).
 */
export type GetBalanceByTypeResponse = Envelope & {
  data: {
    balance: {
      id: ObjectId;
      available_balance: number | null;
      ledger_balance?: number | null;
      currency?: NullableCurrency;
      account?: AccountReference | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      customer?: NullableObjectId;
      connected?: ObjectId[] | null;
    }[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST balance/byOptions. Evidence: older official node SDK, pyokra, TypeScript client, Go client types.
 */
export type GetBalanceByWidgetOptionsResponse = Envelope & {
  data: {
    balance: Balance[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST products/balance/periodic. Evidence: older official node SDK, Go client types, C# client types, okra_py.
 */
export type PeriodicBalanceResponse = Envelope & {
  data: {
    /**
     * Address to poll for the result.
     */
    callback_url: string;
  };
};

/**
 * Success body of POST balance/refresh. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 3 more clients.
 */
export type RefreshBalanceResponse = Envelope & {
  data: {
    /**
     * Address to poll for the result.
     */
    callback_url: string;
    record?: NullableObjectId;
    method?: string | null;
  };
};
