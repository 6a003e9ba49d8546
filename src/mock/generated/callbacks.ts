// Generated from the schemas, do not edit: npm run types
import type { Envelope, NullableCurrency, NullableOpaqueId, NullableTimestamp, ProcessingStatus } from './shared.ts';

/**
 * Success body of GET callback. Evidence: guide, older official node SDK, C# client types, integrator code.
 */
export type FetchProductResultOfARecordResponse = Envelope & {
  /**
   * Whatever product was asked for, something is there.
   */
  data: {
    product?: string | null;
    record?: NullableOpaqueId;
    last_transaction_date?: NullableTimestamp;
    status?:
      | (ProcessingStatus & {
          last_callback?: object | null;
        })
      | null;
    products?: object | null;
    /**
     * Only the block of the product asked for is filled.
     */
    auth?: object | null;
    balance?: object | null;
    balances?:
      | {
          connected?: boolean | null;
        }[]
      | null;
    income?: object | null;
    transactions?:
      | {
          credit?: number | null;
          debit?: number | null;
          ref?: string | null;
          balance?: number | null;
          currency?: NullableCurrency;
          ner?: {
            beneficiaries?: string | null;
            account?: string[] | null;
          } | null;
          location?: {
            address?: string | null;
            lat?: number | null;
            long?: number | null;
            raw?: string | null;
          } | null;
        }[]
      | null;
  };
};

/**
 * Success body of POST callback/trigger: envelope only, no body was recorded. Evidence for the route: third-party model (NG).
 */
export interface ReTriggerCallbacksResponse {
  status: 'success';
  message: string;
  data: unknown;
}
