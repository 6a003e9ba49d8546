import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { Control } from '../client/control.ts';
import { Sender } from '../client/send.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import { Problem } from '../core/problem.ts';
import { secretsOf } from '../environment/target.ts';
import { asksToComeBack } from '../rules/wait.ts';
import { discover } from './discover.ts';
import { OneKey } from './key-source.ts';
import { RunMemory } from './run-memory.ts';
import type { RunState, ServerAddress } from './run-state.ts';
import { writeRunState } from './run-state.ts';
import type { Suite } from './suite.ts';

export interface ReadyRun {
  /** Path of the run state, for the workers. */
  readonly statePath: string;
  close(): Promise<void>;
}

/**
 * Gets a run ready: starts the mock, a copy for each worker, when it is the target, makes sure that the server answers, and finds the values
 * that the operations need.
 * @throws {Problem} when the server cannot be reached.
 */
export async function setUp(suite: Suite, workers = 1): Promise<ReadyRun> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const mocks = suite.options.embeddedMock ? await startMocks(suite.options.faults, workers) : [];
  const close = async (): Promise<void> => {
    await Promise.all(mocks.map((mock) => mock.close()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [server = suite.target, ...copies] = mocks.map(({ baseUrls, controlUrl }) => ({
      baseUrl: baseUrls.sandbox,
      controlUrl,
    }));
    const statePath = join(folder, 'run-state.json');
    writeRunState(statePath, { ...(await explore(suite, server, new RunMemory(folder))), copies });
    return { statePath, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loaded when it is needed: a run against another server does without. */
async function startMocks(faults: readonly string[], count: number) {
  const mock = await import('../mock/index.ts');
  return Promise.all(Array.from({ length: count }, () => mock.startMock({ faults })));
}

async function explore(
  suite: Suite,
  { baseUrl, controlUrl }: ServerAddress,
  memory: RunMemory,
): Promise<Omit<RunState, 'copies'>> {
  const { contract, collection, target, options } = suite;
  const sender = new Sender({ deadlineMs: options.deadlineMs, secrets: secretsOf(target), idPrefix: 'set-up-' });
  try {
    const control = controlUrl === undefined ? undefined : new Control(sender, controlUrl);
    const keys = control === undefined ? new OneKey(suite, memory) : undefined;
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
    const send = async (plan: Plan): Promise<Exchange> => {
      await keys?.next();
      requests += 1;
      const exchange = await sender.send(plan, given.bearerToken);
      keys?.observe(exchange);
      // What was refused for the limit tells no values; the wait before the next call has an end.
      return keys !== undefined && asksToComeBack(exchange, contract) ? send(plan) : exchange;
    };
    const found = await discover(contract, collection.operations, suite.operations, given, send);
    const reached = found.exchanges.length > 0 ? found.exchanges : [await send(greeting(baseUrl, given.bearerToken))];
    refuseUnreachable(reached, target.path, baseUrl);
    const { base_url: _, bearerToken: __, ...values } = found.values;
    return { baseUrl, controlUrl, values, unavailable: found.unavailable, exchanges: found.exchanges, requests };
  } finally {
    sender.close();
  }
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
    remedies[failure?.kind ?? 'unreachable'] ?? 'check base_url, and that the server is up',
  );
}

const remedies: Record<string, string> = {
  unreachable: 'check base_url, and that the server is up and its certificate is trusted',
  'no-response': 'the server closes the connection without an answer: check that it is up, and speaks HTTP there',
  timeout: 'the server hangs: look at it, or raise --deadline',
};
