// Generated from the schemas, do not edit: npm run types
import type { Envelope } from './shared.ts';

/**
 * Success body of POST customers/create. Evidence: reference page, guide, 2023 capture, official node SDK, 3 more clients.
 */
export type CreateSandboxCustomersResponse = Envelope & {
  data: [unknown, unknown, unknown][];
};

/**
 * Success body of POST customers/generate: envelope only, no body was recorded. Evidence for the route: reference page, guide, official node SDK, official ruby SDK, 2 more clients.
 */
export interface GenerateSandboxCustomersResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/get: envelope only, no body was recorded. Evidence for the route: reference page, official node SDK, official ruby SDK, pyokra, 1 more client.
 */
export interface GetSandboxCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}
