// Generated from the schemas, do not edit: npm run types
import type { EnvelopeWithoutMessage, Receipt, SpendingBucket } from './shared.ts';

/**
 * Success body of POST spending-patterns/getAll: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface GetAllSpendingPatternsResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST spending-patterns/getByCustomer: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface GetSpendingPatternByCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST spending-patterns/getById: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface GetSpendingPatternByIdResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST spending-patterns/getByRecord: envelope only, no body was recorded. Evidence for the route: pyokra.
 */
export interface GetSpendingPatternByRecordResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST spending-patterns/getByDate: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface GetSpendingPatternsByDateResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/spending-patterns/process. Evidence: guide, official node SDK, official ruby SDK, C# client types.
 */
export type ProcessSpendingPatternsResponse = EnvelopeWithoutMessage & {
  data: {
    data: {
      confidence?: number | null;
      debit_count?: number | null;
      last_year_total?: number | null;
      last_year_total_minus_tax?: number | null;
      /**
       * Spending by channel; the keys are open, and a server may add a field that is none.
       */
      channel?: {
        Cash?: SpendingBucket | null;
        Transfer?: SpendingBucket | null;
        web_pos?: SpendingBucket | null;
        [k: string]:
          | SpendingBucket
          | {
              [k: string]: unknown;
            }
          | null
          | undefined;
      } | null;
      /**
       * Spending by kind; the keys are open, and a server may add a field that is none.
       */
      pattern?: {
        bills?: SpendingBucket | null;
        entertainment?: SpendingBucket | null;
        financial_services?: SpendingBucket | null;
        fitness_health?: SpendingBucket | null;
        food?: SpendingBucket | null;
        gambling?: SpendingBucket | null;
        miscellaneous?: SpendingBucket | null;
        retail?: SpendingBucket | null;
        transportation?: SpendingBucket | null;
        [k: string]:
          | SpendingBucket
          | {
              [k: string]: unknown;
            }
          | null
          | undefined;
      } | null;
    };
    msg?: string | null;
    status?: string | null;
    receipt?: Receipt | null;
  };
};

/**
 * Success body of POST spending-patterns/process: envelope only, no body was recorded. Evidence for the route: pyokra, TypeScript client.
 */
export interface ProcessSpendingPatternsV2Response {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/transactions/spending-pattern. Evidence: older official node SDK, Go client types, third-party model (NG).
 */
export type SpendingPatternOlderPathResponse = EnvelopeWithoutMessage & {
  data: {
    data: {
      confidence?: number | null;
      debit_count?: number | null;
      last_year_total?: number | null;
      last_year_total_minus_tax?: number | null;
      /**
       * Spending by channel; the keys are open, and a server may add a field that is none.
       */
      channel?: {
        Cash?: SpendingBucket | null;
        Transfer?: SpendingBucket | null;
        web_pos?: SpendingBucket | null;
        [k: string]:
          | SpendingBucket
          | {
              [k: string]: unknown;
            }
          | null
          | undefined;
      } | null;
      /**
       * Spending by kind; the keys are open, and a server may add a field that is none.
       */
      pattern?: {
        bills?: SpendingBucket | null;
        entertainment?: SpendingBucket | null;
        financial_services?: SpendingBucket | null;
        fitness_health?: SpendingBucket | null;
        food?: SpendingBucket | null;
        gambling?: SpendingBucket | null;
        miscellaneous?: SpendingBucket | null;
        retail?: SpendingBucket | null;
        transportation?: SpendingBucket | null;
        [k: string]:
          | SpendingBucket
          | {
              [k: string]: unknown;
            }
          | null
          | undefined;
      } | null;
    };
    msg?: string | null;
    status?: string | null;
    receipt?: Receipt | null;
  };
};
