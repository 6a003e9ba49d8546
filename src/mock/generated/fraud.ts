// Generated from the schemas, do not edit: npm run types

/**
 * Success body of POST fraud-detection/getByBvn: envelope only, no body was recorded. Evidence for the route: TypeScript client.
 */
export interface GetFraudDetectionByBvnResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST fraud-detection/getById: envelope only, no body was recorded. Evidence for the route: TypeScript client.
 */
export interface GetFraudDetectionByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST fraud-detection/getAll: envelope only, no body was recorded. Evidence for the route: TypeScript client.
 */
export interface ListFraudDetectionsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST fraud-detection/process: envelope only, no body was recorded. Evidence for the route: TypeScript client.
 */
export interface ProcessFraudDetectionResponse {
  status: 'success';
  message: string;
  data: unknown;
}
