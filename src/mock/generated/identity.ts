// Generated from the schemas, do not edit: npm run types
import type {
  BirthDate,
  Envelope,
  Identity,
  NullableBvn,
  NullableEnvironment,
  NullableOpaqueId,
  NullableTimestamp,
  OpaqueId,
  Pagination,
} from './shared.ts';

/**
 * Success body of POST products/identities. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 6 more clients.
 */
export type FetchAllIdentitiesResponse = Envelope & {
  data: {
    identities: {
      id: OpaqueId;
      fullname?: string | null;
      firstname?: string | null;
      middlename: string | null;
      lastname?: string | null;
      bvn?: NullableBvn;
      score?: string | null;
      dob?: BirthDate;
      gender?: string | null;
      phone?: string[] | null;
      email?: string[] | null;
      address?: string[] | null;
      aliases?: string[] | null;
      verified?: boolean | null;
      status?: string | null;
      photo_id?:
        | {
            _id?: NullableOpaqueId;
            url?: string | null;
            image_type?: string | null;
          }[]
        | null;
      customer?: {
        _id?: NullableOpaqueId;
        name?: string | null;
      } | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST identity/getByBank: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetIdentityByBankResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST identity/getByBvn: envelope only, no body was recorded. Evidence for the route: reference page, TypeScript client, integrator code.
 */
export interface GetIdentityByBvnResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST identity/getByCustomerDate. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetIdentityByCustomerAndDateResponse = Envelope & {
  data: {
    identity: Identity[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST identity/getByCustomer. Evidence: guide, 2023 capture, official node SDK, older official node SDK, 7 more clients.
 */
export type GetIdentityByCustomerResponse = Envelope & {
  data: {
    identity: Identity[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST identity/getByDate. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetIdentityByDateResponse = Envelope & {
  data: {
    identity: Identity[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST identity/getById. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetIdentityByIdResponse = Envelope & {
  data: {
    identity: Identity[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST identity/getByNuban: envelope only, no body was recorded. Evidence for the route: guide, TypeScript client.
 */
export interface GetIdentityByNubanResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST identity/byOptions. Evidence: older official node SDK, C# client types, okra_py.
 */
export type GetIdentityByWidgetOptionsResponse = Envelope & {
  data: {
    identity: Identity[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST products/identity/merge: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK.
 */
export interface MergeIdentitiesResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST identity/selfie/process: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface SelfieVerificationResponse {
  status: 'success';
  message: string;
  data: unknown;
}
