// Generated from the schemas, do not edit: npm run types

/**
 * Success body of POST products/revenue/get: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface FetchRevenueResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/getByBank: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRevenueByBankResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/getByCustomerDate: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRevenueByCustomerAndDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/getByCustomer: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRevenueByCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/getByDate: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRevenueByDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/getById: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface GetRevenueByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST revenue/: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface VerifyRevenueResponse {
  status: 'success';
  message: string;
  data: unknown;
}
