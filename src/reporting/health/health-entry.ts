import type { Timing } from '../../core/timing.ts';
import type { Totals } from '../../core/verdict.ts';

/**
 * `contract-broken`: it answers, and breaks a promise. `outage`: no answer to be had, or nothing but errors of its own.
 * `suite-problem`: we could not judge, so nothing is known of the API.
 */
export type HealthState = 'healthy' | 'contract-broken' | 'outage' | 'suite-problem';

/** The way to a server, step by step; the steps after the one that failed are not there. */
export interface Reach {
  readonly steps: readonly ReachStep[];
  readonly failure?: { readonly step: StepName; readonly reason: string };
  /** Status of the first answer. */
  readonly status?: number;
  readonly certificate?: { readonly validTo: string; readonly daysLeft: number };
  /** The server's clock against ours: above 0 it is ahead. Only the `Date` of an answer tells it, to the second. */
  readonly clockSkewSeconds?: number;
}

export type StepName = 'DNS' | 'TCP' | 'TLS' | 'first answer';

export interface ReachStep {
  readonly name: StepName;
  readonly ms: number;
}

/** What the contract run of a health check found, in short; `contract.json` has the whole. */
export interface ContractResult {
  readonly totals: Totals;
  readonly exchanges: number;
  readonly durationMs: number;
  /** `rule @ operation` of each broken promise, sorted. */
  readonly broken: readonly string[];
  /** Reasons for which something could not be judged. */
  readonly unchecked: readonly string[];
}

/** One health check: a line of the history. */
export interface HealthEntry {
  readonly version: 1;
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly target: string;
  readonly baseUrl: string;
  readonly state: HealthState;
  /** Why it is that state, in one sentence. */
  readonly reason: string;
  /** What is right now and will not stay so, or is slower than it should be. */
  readonly warnings: readonly string[];
  readonly reach?: Reach;
  readonly contract?: ContractResult;
  readonly timings: readonly Timing[];
  /** The change of state did not get through to the webhook, so the next check tells it. */
  readonly untold?: true;
}

/** How a state is written for people, worst last. */
export const stateNames: Readonly<Record<HealthState, string>> = {
  healthy: 'Healthy',
  'suite-problem': 'Suite problem',
  'contract-broken': 'Contract broken',
  outage: 'Outage',
};

/** The exit code of a check, as of every command: 0 sound, 1 the contract is broken, 2 nothing could be judged. */
export function exitCodeOf(state: HealthState): 0 | 1 | 2 {
  if (state === 'healthy') return 0;
  return state === 'contract-broken' ? 1 : 2;
}
