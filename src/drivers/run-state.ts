import { readFileSync, writeFileSync } from 'node:fs';
import type { Exchange } from '../core/exchange.ts';
import type { BudgetPlan } from './budget/plan-budget.ts';
import type { Rehearsal } from './plan/rehearsal.ts';

export interface ServerAddress {
  readonly baseUrl: string;
  readonly controlUrl: string | undefined;
}

/** What the set-up found out once, for all workers of a run. */
export interface RunState extends ServerAddress {
  /** Values of the variables, those of the environment and those that were discovered. */
  readonly values: Readonly<Record<string, string>>;
  /** Variables that the server has nothing for, with the reason. */
  readonly unavailable: Readonly<Record<string, string>>;
  /** Variables whose values were made up, so that the server may say that there is no such thing. */
  readonly invented?: readonly string[];
  /** What was sent to find that out. A test that needs the same answer takes it from here. */
  readonly exchanges: readonly Exchange[];
  /** How many requests it took. */
  readonly requests: number;
  /** Set when the mock stands in for the target. */
  readonly rehearsal?: Rehearsal;
  /** How many requests may be sent, and for what; missing where there is no end. */
  readonly budget?: BudgetPlan;
  /** Copies of the server, with the same data. */
  readonly copies: readonly ServerAddress[];
}

/** The run as one of several workers sees it: each has a copy of the server, so that none sees what another writes. */
export function stateOfWorker(state: RunState, index: number): RunState {
  const servers = [state, ...state.copies];
  const { baseUrl, controlUrl } = servers[index % servers.length] ?? state;
  return { ...state, baseUrl, controlUrl };
}

/** Names the file of the run state; set by the set-up, inherited by the workers. */
export const runStateVariable = 'CONTRACT_RUN_STATE';

/** Holds how many requests a set-up sent that then failed, which leaves no run state behind. */
export const failedSetUpVariable = 'CONTRACT_FAILED_SET_UP';

export function writeRunState(path: string, state: RunState): void {
  // Bodies are bytes; JSON would make a list of numbers of them.
  const text = JSON.stringify(state, (_, value: unknown) =>
    isBuffer(value) ? { base64: Buffer.from(value.data).toString('base64') } : value,
  );
  writeFileSync(path, text, { mode: 0o600 });
}

export function readRunState(path: string): RunState {
  return JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) =>
    isEncoded(value) ? Buffer.from(value.base64, 'base64') : value,
  ) as RunState;
}

/** What `JSON.stringify` makes of a Buffer before it calls a replacer. */
function isBuffer(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
}

function isEncoded(value: unknown): value is { base64: string } {
  return typeof value === 'object' && value !== null && 'base64' in value && Object.keys(value).length === 1;
}
