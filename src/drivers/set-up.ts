import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { Control } from '../client/control.ts';
import { Sender } from '../client/send.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import { Problem } from '../core/problem.ts';
import type { MockOptions } from '../mock/index.ts';
import { secretsOf } from '../environment/target.ts';
import { asksToComeBack } from '../rules/wait.ts';
import { byDue } from './budget/choose.ts';
import { readHistory } from './budget/history.ts';
import { planBudget, type BudgetPlan } from './budget/plan-budget.ts';
import { unsent, wasSent } from './budget/unsent.ts';
import { discover } from './discover.ts';
import { OneKey } from './key-source.ts';
import { clockOfRehearsal, rehearse, targetOfRehearsal, type StandIn } from './plan/rehearsal.ts';
import { prepare } from './prepare.ts';
import { RunMemory } from './run-memory.ts';
import { refuseRefusedKey } from './refuse-key.ts';
import type { RunState, ServerAddress } from './run-state.ts';
import { writeRunState } from './run-state.ts';
import type { Suite } from './suite.ts';

export interface ReadyRun {
  /** Path of the run state, for the workers. */
  readonly statePath: string;
  /** Makes the data of the embedded mock before it is asked for. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Gets a run ready: starts the mock, a copy for each worker, when it is the target, makes sure that the server answers,
 * and finds the values that the operations need.
 * @param onFailure hears how many requests a set-up sent that then fails.
 * @throws {Problem} when the server cannot be reached.
 */
export async function setUp(suite: Suite, workers = 1, onFailure?: (sent: number) => void): Promise<ReadyRun> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const memory = new RunMemory(folder);
  const { embeddedMock, faults, rehearsal, budget = Infinity } = suite.options;
  const beganAt = Date.now();
  const mocks = embeddedMock
    ? await startMocks(workers, { faults })
    : rehearsal
      ? await startMocks(1, { now: () => beganAt })
      : [];
  const close = async (): Promise<void> => {
    await Promise.all(mocks.map((mock) => mock.close()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { kind, controlUrl } = suite.target;
    const controlled = embeddedMock || controlUrl !== undefined;
    const [server = suite.target, ...copies] = mocks.map((mock) => ({
      baseUrl: mock.baseUrls[embeddedMock ? 'sandbox' : kind],
      controlUrl: controlled ? mock.controlUrl : undefined,
    }));
    const statePath = join(folder, 'run-state.json');
    const standIn = embeddedMock || mocks[0] === undefined ? undefined : { ...mocks[0], beganAt };
    writeRunState(statePath, { ...(await explore(suite, server, memory, standIn)), copies });
    return { statePath, warmUp: async () => mocks[0]?.warmUp(), close };
  } catch (error) {
    onFailure?.(Math.min(memory.sent, budget));
    await close();
    throw error;
  }
}

/** Loaded when it is needed: a run against another server does without. */
async function startMocks(count: number, options: MockOptions) {
  const mock = await import('../mock/index.ts');
  return Promise.all(Array.from({ length: count }, () => mock.startMock(options)));
}

/** @param standIn the mock that stands in for the target in a rehearsal. */
async function explore(
  { target: realTarget, ...suite }: Suite,
  { baseUrl, controlUrl }: ServerAddress,
  memory: RunMemory,
  standIn: StandIn | undefined,
): Promise<Omit<RunState, 'copies'>> {
  const { contract, collection, options } = suite;
  const sender = new Sender({ deadlineMs: options.deadlineMs, secrets: secretsOf(realTarget), idPrefix: 'set-up-' });
  try {
    const control = controlUrl === undefined ? undefined : new Control(sender, controlUrl);
    const time = standIn === undefined ? undefined : new Control(sender, standIn.controlUrl);
    const rehearsal = standIn && time && (await rehearse(realTarget, standIn, time));
    const target = rehearsal === undefined ? realTarget : targetOfRehearsal(realTarget, rehearsal);
    const clock =
      standIn === undefined || time === undefined ? memory.clock : clockOfRehearsal(time, standIn.beganAt, memory);
    const keys = control === undefined ? new OneKey({ ...suite, target }, baseUrl, memory, clock) : undefined;
    const issued = (await control?.keys({ environment: target.kind }))?.bearerToken;
    // Values that belong together: one that is found beside them could be another customer's.
    const told = (await control?.fixtures(target.kind).catch(() => undefined)) ?? {};
    const given = {
      ...told,
      ...Object.fromEntries([...target.values].filter(([, value]) => value !== '')),
      base_url: baseUrl,
      bearerToken: issued ?? target.values.get('bearerToken') ?? '',
    };
    let requests = 0;
    let known = false;
    const send = async (plan: Plan): Promise<Exchange> => {
      await keys?.mayCall();
      if (memory.send() > (options.budget ?? Infinity)) return unsent(plan);
      requests += 1;
      const exchange = await sender.send(plan, given.bearerToken);
      keys?.observe(exchange);
      // What was refused for the limit tells no values; the wait before the next call has an end.
      if (keys !== undefined && asksToComeBack(exchange, contract)) return send(plan);
      if (keys !== undefined && !known) refuseRefusedKey(exchange, target);
      known ||= exchange.response !== undefined;
      return exchange;
    };
    const found = await discover(contract, collection.operations, suite.operations, given, send);
    const reached = found.exchanges.length > 0 ? found.exchanges : [await send(greeting(baseUrl, given.bearerToken))];
    refuseUnreachable(reached, target.path, baseUrl);
    // No key is written down, not even in a file that is there for this run only: a run that is killed leaves it behind.
    const secrets = new Set(secretsOf(target));
    const { base_url: _, bearerToken: __, ...others } = found.values;
    const values = Object.fromEntries(Object.entries(others).filter(([, value]) => !secrets.has(value)));
    const { unavailable, invented, exchanges: sent } = found;
    const state = {
      ...{ baseUrl, controlUrl, values, unavailable, invented, exchanges: sent.filter(wasSent), requests },
      ...(rehearsal === undefined ? {} : { rehearsal }),
    };
    const budget = budgetOf({ ...suite, target }, { ...state, copies: [] });
    return budget === undefined ? state : { ...state, budget };
  } finally {
    sender.close();
  }
}

/** Shares out the requests of a run that may not send as many as it likes. */
function budgetOf(suite: Suite, run: RunState): BudgetPlan | undefined {
  const { budget: total, historyFile } = suite.options;
  if (total === undefined) return undefined;
  const warn = (text: string): void => {
    process.stderr.write(`Warning: ${text}\n`);
  };
  const verified = readHistory(historyFile, warn)[suite.target.name] ?? {};
  return planBudget({
    total,
    spent: run.requests,
    verified,
    operations: byDue(suite.operations, verified),
    has: (key) => (key === 'issued' ? run.controlUrl !== undefined : Boolean(suite.target.values.get(key))),
    known: new Set(run.exchanges.map(({ operation }) => operation)),
    sendable: (operation) => 'plan' in prepare({ suite, run, operation, key: '-', values: {} }),
  });
}

/** Any request does to see whether somebody answers. */
function greeting(baseUrl: string, key: string): Plan {
  return {
    operation: '(reachability)',
    method: 'GET',
    url: `${baseUrl}/banks/list`,
    headers: [['Authorization', `Bearer ${key}`]],
    body: undefined,
    expect: { intent: 'probe', statuses: [] },
  };
}

/** A server of which nothing came cannot be judged; one that answers badly can, even if what it says is no HTTP. */
function refuseUnreachable(exchanges: readonly Exchange[], path: string, baseUrl: string): void {
  const spoke = ({ response, failure }: Exchange): boolean => response !== undefined || failure?.kind === 'malformed';
  if (exchanges.some(spoke)) return;
  const failure = exchanges[0]?.failure;
  throw new Problem(
    'The server cannot be reached',
    `${baseUrl} (base_url of ${path}): ${failure?.message ?? 'no answer'}${failure === undefined ? '' : ` (${failure.code})`}`,
    /CERT|UNABLE_TO_/.test(failure?.code ?? '') ? ofCertificate : remedyOf(failure?.kind),
  );
}

const ofCertificate =
  'check base_url and the certificate of the server; for an authority of your own, name its file in NODE_EXTRA_CA_CERTS';

function remedyOf(kind: string | undefined): string {
  if (kind === 'no-response')
    return 'the server closes the connection without an answer: check that it is up, and speaks HTTP there';
  if (kind === 'timeout') return 'the server hangs: look at it, or raise --deadline';
  return 'check base_url, and that the server is up and its certificate is trusted';
}
