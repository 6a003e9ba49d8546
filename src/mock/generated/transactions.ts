// Generated from the schemas, do not edit: npm run types
import type {
  AccountReference,
  BankReference,
  Envelope,
  Nuban,
  NullableCurrency,
  NullableEnvironment,
  NullableObjectId,
  NullableTimestamp,
  ObjectId,
  Pagination,
  Transaction,
  TransactionNotes,
} from './shared.ts';

/**
 * Success body of POST products/benefactors/process. Evidence: guide, official node SDK, official ruby SDK.
 */
export type BenefactorsResponse = Envelope & {
  data: {
    _id: ObjectId;
    nuban: Nuban;
    name: string;
    bank: {
      _id: ObjectId;
      name?: string | null;
      icon?: string | null;
      logo?: string | null;
    };
  }[];
};

/**
 * Success body of POST products/complete-view/process: envelope only, no body was recorded. Evidence for the route: official ruby SDK, official node SDK.
 */
export interface CompleteViewResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/records/credit-debit/get. Evidence: official ruby SDK, C# client types.
 */
export type CreditAndDebitRecordsResponse = Envelope & {
  data: {
    /**
     * Totals as text.
     */
    result: {
      credit?: string | null;
      debit?: string | null;
      currency?: NullableCurrency;
    };
  };
};

/**
 * Success body of POST customers/dti/get: envelope only, no body was recorded. Evidence for the route: older official node SDK.
 */
export interface CustomerDtiOlderResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/dtc-score/calculate. Evidence: guide, official ruby SDK.
 */
export type DebitToCreditScoreResponse = Envelope & {
  data: {
    dti: {
      dti: number;
    };
  };
};

/**
 * Success body of POST products/transactions/download: envelope only, no body was recorded. Evidence for the route: official node SDK, pyokra, TypeScript client.
 */
export interface DownloadTransactionsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST transactions/process: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, official ruby SDK, pyokra, 1 more client.
 */
export interface EnhancedTransactionsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/transactions. Evidence: older official node SDK, official ruby SDK, Go client types, C# client types, 3 more clients.
 */
export type FetchAllTransactionsSummaryResponse = Envelope & {
  data: {
    trans: {
      _id?: NullableObjectId;
      count: number;
      env?: NullableEnvironment;
      status?: string | null;
      record?: NullableObjectId;
      bank?: BankReference | null;
      customer?: {
        _id?: NullableObjectId;
        name?: string | null;
      } | null;
      account?: AccountReference | null;
      owner?: {
        _id?: NullableObjectId;
      } | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    }[];
    pagination?: Pagination | null;
  };
};

/**
 * Success body of POST transactions/getById. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 5 more clients.
 */
export type GetTransactionByIdResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByAccount. Evidence: reference page, official node SDK, older official node SDK, official ruby SDK, 3 more clients.
 */
export type GetTransactionsByAccountResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByBank. Evidence: official node SDK, older official node SDK, official ruby SDK, C# client types, 5 more clients.
 */
export type GetTransactionsByBankResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByCustomerDate. Evidence: official node SDK, older official node SDK, official ruby SDK, C# client types, 4 more clients.
 */
export type GetTransactionsByCustomerAndDateResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByCustomer. Evidence: official node SDK, older official node SDK, official ruby SDK, C# client types, 5 more clients.
 */
export type GetTransactionsByCustomerResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByDate. Evidence: official node SDK, older official node SDK, official ruby SDK, C# client types, 5 more clients.
 */
export type GetTransactionsByDateResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/getByNuban. Evidence: official node SDK, pyokra, TypeScript client.
 */
export type GetTransactionsByNubanResponse = Envelope & {
  data: {
    transaction: Transaction[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST transactions/byRecord: envelope only, no body was recorded. Evidence for the route: older official node SDK, official ruby SDK.
 */
export interface GetTransactionsByRecordResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST transactions/getByType. Evidence: official node SDK, older official node SDK, C# client types.
 */
export type GetTransactionsByTypeResponse = Envelope & {
  data: {
    transaction: {
      _id: ObjectId;
      trans_date?: NullableTimestamp;
      cleared_date?: NullableTimestamp;
      unformatted_trans_date?: string | null;
      unformatted_cleared_date?: string | null;
      debit?: number | null;
      credit?: number | null;
      ref: string | null;
      benefactor?: string | null;
      notes: TransactionNotes;
      bank?: NullableObjectId;
      customer?: NullableObjectId;
      account?: NullableObjectId;
      env?: NullableEnvironment;
      record?: ObjectId[] | null;
      fetched?: string[] | null;
      owner?: object[] | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    }[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST transactions/byOptions. Evidence: older official node SDK, official ruby SDK, pyokra, TypeScript client, 1 more client.
 */
export type GetTransactionsByWidgetOptionsResponse = Envelope & {
  data: {
    transactions: {
      _id: ObjectId;
      trans_date?: NullableTimestamp;
      debit?: number | null;
      credit?: number | null;
      ref: string | null;
      benefactor?: string | null;
      bank?: BankReference | null;
      customer?: NullableObjectId;
      account?: AccountReference | null;
    }[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST products/transactions/periodic. Evidence: older official node SDK, Go client types, C# client types.
 */
export type PeriodicTransactionsResponse = Envelope & {
  data: {
    /**
     * Address to poll for the result.
     */
    callback_url: string;
  };
};

/**
 * Success body of POST transactions/refresh. Evidence: guide, official node SDK, older official node SDK, official ruby SDK, 1 more client.
 */
export type RefreshTransactionsResponse = Envelope & {
  data: {
    /**
     * Address to poll for the result.
     */
    callback_url: string;
  };
};

/**
 * Success body of POST products/guarantors/request: envelope only, no body was recorded. Evidence for the route: guide, official node SDK, official ruby SDK.
 */
export interface RequestGuarantorsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/total-debits-credits. Evidence: guide, older official node SDK, official ruby SDK, C# client types.
 */
export type TotalDebitsAndCreditsResponse = Envelope & {
  data: {
    /**
     * Totals as text.
     */
    result: {
      credit?: string | null;
      debit?: string | null;
      currency?: NullableCurrency;
    };
  };
};

/**
 * Success body of POST products/trans-networks/process: envelope only, no body was recorded. Evidence for the route: official node SDK, official ruby SDK.
 */
export interface TransactionNetworksResponse {
  status: 'success';
  message: string;
  data: unknown;
}
