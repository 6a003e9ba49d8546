// Generated from the schemas, do not edit: npm run types

/**
 * Success body of POST assets/process: envelope only, no body was recorded. Evidence for the route: guide, official ruby SDK.
 */
export interface ProcessAssetsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST assets/investment/process: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ProcessInvestmentsResponse {
  status: 'success';
  message: string;
  data: unknown;
}
