// Generated from the schemas, do not edit: npm run types
import type {
  Envelope,
  EnvelopeWithoutMessage,
  IncomeCustomer,
  IncomeHistory,
  IncomeOccurrence,
  IncomeSource,
  IncomeSummary,
  IncomeTransaction,
  IncomeV1,
  IncomeV2,
  NullableObjectId,
  NullableOpaqueId,
  NullableStreamId,
  ObjectId,
  Pagination,
  Receipt,
  SuccessFlagEnvelope,
} from './shared.ts';

/**
 * Success body of POST products/income/get. Evidence: official node SDK, older official node SDK, Go client types, C# client types, 2 more clients.
 */
export type FetchAllIncomeResponse = Envelope & {
  data: {
    income: object[];
    pagination?: Pagination | null;
    total?: number | null;
  };
};

/**
 * Success body of POST income/getAll. Evidence: guide, pyokra, TypeScript client, integrator code.
 */
export type GetAllIncomeResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST income/getByCustomerDate. Evidence: official node SDK, older official node SDK, official ruby SDK, Go client types, 1 more client.
 */
export type GetIncomeByCustomerAndDateResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST income/getByCustomer. Evidence: guide, official node SDK, official ruby SDK, Go client types, 4 more clients.
 */
export type GetIncomeByCustomerResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST income/getByDate. Evidence: guide, official node SDK, official ruby SDK, pyokra, 2 more clients.
 */
export type GetIncomeByDateResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination: Pagination;
  };
};

/**
 * Success body of POST income/getById. Evidence: guide, saved documentation sample, official node SDK, older official node SDK, 4 more clients.
 */
export type GetIncomeByIdResponse = Envelope & {
  /**
   * One income, not a list, in version 2.
   */
  data: {
    income: IncomeV2;
  };
};

/**
 * Success body of POST income/getByRecord. Evidence: guide, pyokra, TypeScript client.
 */
export type GetIncomeByRecordResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST income/byOptions. Evidence: older official node SDK.
 */
export type GetIncomeByWidgetOptionsResponse = Envelope & {
  data: {
    income: (
      | (IncomeV1 & {
          customer?: IncomeCustomer | null;
        })
      | IncomeV2
    )[];
    pagination?: Pagination;
  };
};

/**
 * Success body of POST products/income/process: envelope only, no body was recorded. Evidence for the route: official node SDK, older official node SDK, Go client types, C# client types, 1 more client.
 */
export type ProcessIncomeOlderPathResponse = Envelope | SuccessFlagEnvelope;

/**
 * Success body of POST income/process. Evidence: guide, 2023 capture, saved documentation sample, official ruby SDK, 3 more clients.
 */
export type ProcessIncomeResponse = EnvelopeWithoutMessage & {
  data: {
    income:
      | (IncomeV1 & {
          customer?: NullableOpaqueId;
        })
      | {
          confidence: number;
          other_streams: ObjectId[] | null;
          streams: {
            details: {
              stream_id?: NullableStreamId;
              account?: ObjectId[] | null;
              monthly_amount?: number | null;
              number_of_transactions?: number | null;
              primary_stream?: boolean | null;
              stream_rank?: number | null;
              /**
               * Salary, Recurrent Credit, Unstructured …; the case differs between samples.
               */
              type?: string | null;
              working_days_this_year?: number | null;
              source?: IncomeSource | null;
              occurrence?: IncomeOccurrence | null;
              bank?: ObjectId[] | null;
            };
            history: IncomeHistory;
          }[];
          summary: IncomeSummary;
          transactions?: IncomeTransaction[] | null;
        };
    /**
     * The text that other operations give as message.
     */
    msg?: string | null;
    record?: NullableObjectId;
    receipt?: Receipt | null;
  };
};
