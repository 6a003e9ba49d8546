// Generated from the schemas, do not edit: npm run types
import type {
  Envelope,
  NullableCurrency,
  NullableObjectId,
  NullableTimestamp,
  ObjectId,
  Pagination,
  SuccessFlagEnvelope,
} from './shared.ts';

/**
 * Success body of POST wallet/balance/check: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client, third-party model (Africa).
 */
export interface CheckWalletBalanceResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST wallet/edit: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface EditWalletResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of GET products/wallets. Evidence: reference page.
 */
export type GetAllWalletsOfAllBusinessesResponse = SuccessFlagEnvelope & {
  message: string;
  data: {
    _id: ObjectId;
    /**
     * Money as text here.
     */
    credits: string;
    /**
     * Money as text here.
     */
    payment_wallet?: string | null;
    auto_topup?: {
      status?: boolean | null;
      currency?: NullableCurrency;
    } | null;
    current_project?: {
      _id?: NullableObjectId;
      name?: string | null;
    } | null;
  }[];
};

/**
 * Success body of GET wallet/company/{id}: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface GetCompanyWalletResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST wallet/get. Evidence: reference page, official node SDK, pyokra, TypeScript client.
 */
export type GetWalletResponse = Envelope & {
  data: {
    wallet: {
      _id: ObjectId;
      credits: number;
      payment_wallet?: number | null;
      current_project?: NullableObjectId;
      current_project_name?: string | null;
      auto_topup?: {
        status?: boolean | null;
        payment_method?: string | null;
        topup_amount?: number | null;
        available_balance_threshold?: number | null;
        currency?: NullableCurrency;
        amount?: number | null;
      } | null;
      notifications?: {
        available_balance?: {
          status?: boolean | null;
          min?: number | null;
          schedule?: string | null;
          emails?: string[] | null;
        } | null;
      } | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
    };
  };
};

/**
 * Success body of POST wallet/topups: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ListTopUpsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST wallet/list. Evidence: reference page, official node SDK, pyokra, TypeScript client.
 */
export type ListWalletsResponse = Envelope & {
  data: {
    wallets: {
      id: ObjectId;
      current_project?: NullableObjectId;
      current_project_name?: string | null;
      company?: {
        _id?: NullableObjectId;
        name?: string | null;
      } | null;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST wallet/threshold: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface SetThresholdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST wallet/autotopup: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ToggleAutoTopUpResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST wallet/company/{id}/autotopup: envelope only, no body was recorded. Evidence for the route: official node SDK.
 */
export interface ToggleCompanyAutoTopUpResponse {
  status: 'success';
  message: string;
  data: unknown;
}
