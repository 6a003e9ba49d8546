// Generated from the schemas, do not edit: npm run types
import type {
  Envelope,
  NullableCurrency,
  NullableOpaqueId,
  NullableTimestamp,
  OpaqueId,
  Pagination,
} from './shared.ts';

/**
 * Success body of POST products/all/byCustomer: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface AllProductsOfACustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/all/byRecord: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface AllProductsOfARecordResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/record/download: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client.
 */
export interface DownloadRecordsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/records: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface FetchAllRecordsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST records/transactions/get: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface FetchTransactionRecordsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/records/get. Evidence: guide, official ruby SDK.
 */
export type GetRecordResponse = Envelope & {
  data: {
    /**
     * One record, not a list.
     */
    records: {
      _id: OpaqueId;
      source?: string | null;
      limit?: number | null;
      currency?: NullableCurrency;
      products?: string[] | null;
      billable_products?: string[] | null;
      status: {
        process: {
          completed: boolean;
          running: boolean;
        };
        transactions?: {
          last_success_at: NullableTimestamp;
          last_fail_at: NullableTimestamp;
        } | null;
      };
      bank?: {
        _id?: NullableOpaqueId;
        name?: string | null;
        icon?: string | null;
        logo?: string | null;
        active?: boolean | null;
        corporate?: boolean | null;
        individual?: boolean | null;
        products?: string[] | null;
        countries?: string[] | null;
      } | null;
      usedProduct?: {
        'periodic-transactions'?: {
          status?: boolean | null;
          number?: number | null;
        } | null;
        guarantors?: {
          status?: boolean | null;
          number?: number | null;
        } | null;
        directors?: {
          status?: boolean | null;
          number?: number | null;
        } | null;
        auth?: boolean | null;
        balance?: boolean | null;
        accounts?: boolean | null;
        transactions?: boolean | null;
        income?: boolean | null;
        identity?: boolean | null;
        'direct-debit'?: boolean | null;
      } | null;
    };
    /**
     * Null in the reference page.
     */
    pagination: Pagination | null;
  };
};

/**
 * Success body of POST products/records/getByCustomerByBank: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRecordsByCustomerAndBankResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/list: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface ListProductsResponse {
  status: 'success';
  message: string;
  data: unknown;
}
