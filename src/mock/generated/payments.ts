// Generated from the schemas, do not edit: npm run types
import type {
  Envelope,
  NullableCalendarDate,
  NullableCurrency,
  NullableEnvironment,
  NullableNuban,
  NullableOpaqueId,
  NullableTimestamp,
  OpaqueId,
  Pagination,
  PaymentStatus,
} from './shared.ts';

/**
 * Success body of POST bulkfiles/initiate: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra.
 */
export interface BulkPaymentsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/authorization/cancel: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, official ruby SDK, pyokra.
 */
export interface CancelFuturePaymentResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/cancel: envelope only, no body was recorded. Evidence for the route: official ruby SDK.
 */
export interface CancelPaymentResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/link/create. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 3 more clients.
 */
export type CreatePaymentLinkResponse = Envelope & {
  data: {
    _id: OpaqueId;
    /**
     * Kobo.
     */
    amount: number;
    name?: string | null;
    currency?: NullableCurrency;
    type?: string | null;
    note?: string | null;
    account?: NullableOpaqueId;
    url?: string | null;
    surl?: string | null;
    short_url?: string | null;
    env?: NullableEnvironment;
    countries?: string[] | null;
    debitLater?: boolean | null;
    data?: boolean | null;
    archive?: boolean | null;
    corporate: object | null;
    count?: number | null;
    created_by?: NullableOpaqueId;
    owner?: object | null;
    projects?: OpaqueId[] | null;
    unique_views?: object[] | null;
    billable_products?: object[] | null;
    preselect_bank?: {
      bank: string | null;
      type: string | null;
      platform: string | null;
      login: string | null;
    } | null;
    schedule?: {
      startDate: NullableCalendarDate;
      endDate: NullableCalendarDate;
    } | null;
    whatsapp?: {
      enabled?: boolean | null;
    } | null;
    shared?: {
      success?: boolean | null;
      msg?: string | null;
    } | null;
    created_at?: NullableTimestamp;
    last_updated?: NullableTimestamp;
    __v?: number | null;
  };
};

/**
 * Success body of POST pay/authorization/getByCustomer: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra.
 */
export interface GetAuthorisationsByCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/authorization/getByOptions: envelope only, no body was recorded. Evidence for the route: pyokra.
 */
export interface GetAuthorisationsByOptionsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/getById: envelope only, no body was recorded. Evidence for the route: third-party model (NG).
 */
export interface GetPaymentByIdModeledResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/get/id: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, official ruby SDK, Java client types, 2 more clients.
 */
export interface GetPaymentByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/get: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, official ruby SDK, Java client types, 1 more client.
 */
export interface GetPaymentsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/authorization/initiate: envelope only, no body was recorded. Evidence for the route: older official node SDK, official ruby SDK, pyokra, official node SDK.
 */
export interface InitiateFuturePaymentResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/pay: envelope only, no body was recorded. Evidence for the route: third-party model (NG).
 */
export interface InitiatePaymentModeledResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/initiate. Evidence: official node SDK, older official node SDK, official ruby SDK, Java client types, 2 more clients.
 */
export type InitiatePaymentResponse = Envelope & {
  data: {
    payment: {
      id: OpaqueId;
      /**
       * Kobo.
       */
      amount: number;
      status: PaymentStatus;
      currency?: NullableCurrency;
      record?: NullableOpaqueId;
      customer?: NullableOpaqueId;
      credit_account?: NullableOpaqueId;
      debit_account?: NullableOpaqueId;
      ref?: string | null;
      source?: string | null;
      email?: string | null;
      bank_response?: string | null;
      error?: string | null;
      meta?: string | null;
      link?: {
        _id?: NullableOpaqueId;
        url?: string | null;
        surl?: string | null;
        short_url?: string | null;
      } | null;
      owner?: object | null;
      schedule?: {
        startDate: NullableCalendarDate;
        endDate: NullableCalendarDate;
      } | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
    };
    /**
     * Address to poll for the result.
     */
    callback_url?: string | null;
    okra_wallet?: {
      id?: NullableOpaqueId;
      amount?: number | null;
      currency?: NullableCurrency;
      last_updated?: NullableTimestamp;
    } | null;
    customer?: {
      name?: string | null;
    } | null;
  };
};

/**
 * Success body of POST pay/authorization/list. Evidence: official node SDK, older official node SDK, official ruby SDK, pyokra.
 */
export type ListPaymentAuthorisationsResponse = Envelope & {
  /**
   * The list stands in it under a name that nobody recorded.
   */
  data: {
    pagination?: Pagination;
  };
};

/**
 * Success body of POST pay/list. Evidence: official node SDK, pyokra, TypeScript client.
 */
export type ListPaymentsResponse = Envelope & {
  /**
   * The list stands in it under a name that nobody recorded.
   */
  data: {
    pagination?: Pagination;
  };
};

/**
 * Success body of POST pay/payout. Evidence: guide, official ruby SDK.
 */
export type PayoutResponse = Envelope & {
  data: {
    payout: {
      _id: OpaqueId;
      status: PaymentStatus;
      /**
       * Kobo.
       */
      amount: number;
      fee?: number | null;
      ref?: string | null;
      account_to_credit?: NullableOpaqueId;
      nuban_to_credit?: {
        nuban?: NullableNuban;
        bank?: string | null;
      } | null;
      initiated_by?: NullableOpaqueId;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
    };
  };
};

/**
 * Success body of POST pay/authorization/reauth: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, official ruby SDK, pyokra.
 */
export interface ReAuthoriseFuturePaymentResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/refund: envelope only, no body was recorded. Evidence for the route: guide, official ruby SDK.
 */
export interface RefundPaymentResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST pay/verify. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 3 more clients.
 */
export type VerifyPaymentResponse = Envelope & {
  data: {
    payment_status: {
      _id?: NullableOpaqueId;
      status: PaymentStatus;
      /**
       * Kobo.
       */
      amount?: number | null;
      currency?: NullableCurrency;
      customer?: NullableOpaqueId;
      error: object | null;
      link?: object | null;
      response_status?: string | null;
    };
  };
};

/**
 * Success body of POST pay/verifyByOptions: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface VerifyPaymentsByOptionsResponse {
  status: 'success';
  message: string;
  data: unknown;
}
