// Generated from the schemas, do not edit: npm run types

/**
 * Success body of POST insurance/getByCustomer: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface GetInsuranceByCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST insurance/list: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ListInsuranceResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST insurance/process: envelope only, no body was recorded. Evidence for the route: official node SDK, official ruby SDK.
 */
export interface ProcessInsuranceResponse {
  status: 'success';
  message: string;
  data: unknown;
}
