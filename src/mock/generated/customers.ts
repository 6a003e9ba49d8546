// Generated from the schemas, do not edit: npm run types
import type { Customer, CustomerPage, Envelope, NullableEnvironment, NullableOpaqueId, Pagination } from './shared.ts';

/**
 * Success body of POST customers/find-customers-by. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 2 more clients.
 */
export type FindCustomersByFieldResponse = Envelope & {
  data: {
    customers: {
      _id?: NullableOpaqueId;
      name?: string | null;
      email?: string[] | null;
      phone?: string[] | null;
      env?: NullableEnvironment;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST customers/flag: envelope only, no body was recorded. Evidence for the route: official node SDK, official ruby SDK, pyokra, TypeScript client.
 */
export interface FlagCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/get: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface GetCustomerByIdentityResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/list. Evidence: reference page, guide, official node SDK, older official node SDK, 3 more clients.
 */
export type ListCustomersResponse = Envelope & {
  /**
   * The page itself, as on the reference page; the guide nests it one level deeper, under data.
   */
  data: (
    | {
        customers: unknown[];
        pagination: object;
      }
    | {
        data: object;
      }
  ) & {
    customers?: Customer[];
    pagination?: Pagination;
    total?: number | null;
    data?: CustomerPage;
  };
};

/**
 * Success body of POST customers/remove: envelope only, no body was recorded. Evidence for the route: official node SDK, official ruby SDK, pyokra, TypeScript client.
 */
export interface RemoveCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/retry: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface RetryRecordResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/unflag: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client.
 */
export interface UnflagCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}
