// Generated from the schemas, do not edit: npm run types
import type {
  Auth,
  BankSummary,
  CustomerReference,
  Envelope,
  NullableEnvironment,
  NullableObjectId,
  ObjectId,
  Pagination,
  Timestamp,
} from './shared.ts';

/**
 * Success body of POST products/auths. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 6 more clients.
 */
export type FetchAllAuthsResponse = Envelope & {
  data: {
    auths: {
      id: ObjectId;
      validated: boolean;
      created_at: Timestamp;
      last_updated: Timestamp;
      record: {
        _id: ObjectId;
        env?: NullableEnvironment;
        owner?: NullableObjectId;
        bank?: BankSummary | null;
        customer?: CustomerReference | null;
      };
    }[];
    pagination?: Pagination | null;
    total?: number | null;
  };
};

/**
 * Success body of POST auth/getByBank. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetAuthByBankResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST auth/getByCustomerDate. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetAuthByCustomerAndDateResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST auth/getByCustomer. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetAuthByCustomerResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST auth/getByDate. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetAuthByDateResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST auth/getById. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetAuthByIdResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST auth/byOptions. Evidence: older official node SDK, okra_py.
 */
export type GetAuthByWidgetOptionsResponse = Envelope & {
  data: {
    auths: Auth[];
    pagination?: Pagination;
  };
};
