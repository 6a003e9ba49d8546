// Generated from the schemas, do not edit: npm run types
import type { Envelope, NullableOpaqueId, Pagination } from './shared.ts';

/**
 * Success body of GET reports/download/{id}: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra.
 */
export interface DownloadReportResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of GET reports/details/{id}: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra.
 */
export interface GetReportResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of GET reports/schedule/{scheduled_id}: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra.
 */
export interface GetScheduledReportResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of GET reports/details. Evidence: official node SDK, pyokra.
 */
export type ListReportsResponse = Envelope & {
  data: {
    report: {
      _id?: NullableOpaqueId;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of GET reports/schedule: envelope only, no body was recorded. Evidence for the route: pyokra.
 */
export interface ListScheduledReportsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST reports/schedule: envelope only, no body was recorded. Evidence for the route: reference page, official node SDK, pyokra.
 */
export interface ScheduleReportResponse {
  status: 'success';
  message: string;
  data: unknown;
}
