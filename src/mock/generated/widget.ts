// Generated from the schemas, do not edit: npm run types

/**
 * Success body of POST links/new: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface CreateWidgetLinkResponse {
  status: 'success';
  message: string;
  data: unknown;
}
