// Generated from the schemas, do not edit: npm run types
import type { Envelope, NullableCalendarDate } from './shared.ts';

/**
 * Success body of POST liabilities/getByCustomer: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface GetLiabilitiesByCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST liabilities/getByDate: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface GetLiabilitiesByDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST liabilities/getById: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface GetLiabilitiesByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST liabilities/list: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ListLiabilitiesResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST liabilities/process. Evidence: reference page, guide, official node SDK, official ruby SDK.
 */
export type ProcessLiabilitiesResponse = Envelope & {
  data: {
    confidence?: number | null;
    mortgage?: {
      institution_name?: string | null;
      average_payment_interval?: number | null;
      first_payment_date?: NullableCalendarDate;
      last_payment_date?: NullableCalendarDate;
      no_payments?: number | null;
      total_amount?: number | null;
      transactions?: object[] | null;
      next_payment_due_date?: NullableCalendarDate;
      last_payment_amount?: number | null;
      next_payment_amount?: number | null;
      ytd_paid?: number | null;
    } | null;
    rent?: {
      beneficiary_name?: string | null;
      average_payment_interval?: number | null;
      first_payment_date?: NullableCalendarDate;
      last_payment_date?: NullableCalendarDate;
      no_payments?: number | null;
      total_amount?: number | null;
      transactions?: object[] | null;
      last_payment_month?: string | null;
      years?: string[] | null;
    } | null;
    retail_loans?: object[] | null;
  };
};
