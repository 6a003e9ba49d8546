import type { Environment, Tenant } from '../keys/key-ring.ts';
import type { AccountRow, CustomerRow, RecordRow, TransactionRow } from './rows.ts';

/** Everything one tenant has in one environment. Lists are in the order in which the API lists them. */
export interface World {
  readonly environment: Environment;
  readonly tenant: Tenant;
  readonly seed: number;
  /** The word in every `env` field. */
  readonly env: 'production-sandbox' | 'production';
  readonly owner: { readonly id: string; readonly name: string; readonly appName: string };
  readonly project: { readonly id: string; readonly name: string };
  readonly customers: CustomerRow[];
  readonly records: RecordRow[];
  readonly accounts: AccountRow[];
  /** What callers stored: payments, report schedules, flags … by kind, then by id, in order of creation. */
  readonly stored: Map<string, Map<string, unknown>>;
  readonly histories: Map<string, readonly TransactionRow[]>;
  readonly memory: Map<string, unknown>;
}
