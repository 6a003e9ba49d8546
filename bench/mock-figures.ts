import { Problem } from '../src/core/problem.ts';
import { load, post, type Target } from './load.ts';
import { row, section } from './print.ts';
import { installRivals, startRival } from './rivals.ts';
import { freePort, startServer, type ServerProcess } from './server-process.ts';

const path = '/v2/sandbox/transactions/getByCustomer';
const parallel = 16;
/** Short slices in turn, so that what else the machine does falls on all servers alike. */
const rounds = 15;
const sliceMs = 1_000;
const memoryCalls = 100_000;

interface Figures {
  readonly perSecond: number[];
  readonly cpuMicros: number[];
  /** Of the client, which is this process. */
  readonly clientMicros: number[];
  readonly times: number[];
}

/**
 * How fast the mock answers its most used list and whether it holds its memory, beside two servers of mocks that send the
 * same body from a file. One client for all three; each server in a process of its own. @throws Problem when a rival cannot
 * be measured: without it there is no ratio.
 */
export async function mockFigures(): Promise<void> {
  await installRivals();
  const started: ServerProcess[] = [];
  try {
    const ours = await startMock();
    started.push(ours.server);
    const body = await answerOf(ours);
    for (const rival of ['prism', 'mockoon'] as const) started.push(await startRival(rival, path, body));
    const [mock, prism, mockoon] = await compare(started, ours.request);
    if (mock === undefined || prism === undefined || mockoon === undefined) return;

    section(`The mock: transactions/getByCustomer, ${Buffer.byteLength(body)} bytes, ${parallel} at a time`);
    row('requests a second', median(mock.perSecond).toFixed(0));
    row('p50 and p99', `${at(mock.times, 0.5)} ms, ${at(mock.times, 0.99)} ms`);
    row('processor time for a request', micros(mock));
    row('of the client, who is the limit if it is more', `${median(mock.clientMicros).toFixed(0)} µs`);
    await memory(ours.server, ours.request);
    section(`Beside servers of one static file (median of ${rounds} turns of ${sliceMs / 1_000} s)`);
    row('prism: requests a second', `${median(prism.perSecond).toFixed(0)}, ${micros(prism)}`);
    row('mockoon: requests a second', `${median(mockoon.perSecond).toFixed(0)}, ${micros(mockoon)}`);
    for (const [name, rival] of [
      ['prism', prism],
      ['mockoon', mockoon],
    ] as const) {
      row(`the mock over ${name}, requests a second`, ratio(mock.perSecond, rival.perSecond));
      row(`${name} over the mock, processor time`, ratio(rival.cpuMicros, mock.cpuMicros));
    }
  } finally {
    await Promise.all(started.map((server) => server.stop()));
  }
}

async function compare(servers: readonly ServerProcess[], request: Buffer): Promise<Figures[]> {
  const targets = servers.map((server): [ServerProcess, Target] => [server, { port: server.port, request }]);
  for (const [, target] of targets) await load(target, parallel, { forMs: 3 * sliceMs });
  const all = targets.map((): Figures => ({ perSecond: [], cpuMicros: [], clientMicros: [], times: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [server, target]] of targets.entries()) {
      const before = server.cpuMs();
      const own = process.cpuUsage();
      const { perSecond, times } = await load(target, parallel, { forMs: sliceMs });
      const { user, system } = process.cpuUsage(own);
      const after = server.cpuMs();
      all[index]?.perSecond.push(perSecond);
      all[index]?.clientMicros.push((user + system) / times.length);
      all[index]?.times.push(...times);
      if (before !== undefined && after !== undefined)
        all[index]?.cpuMicros.push(((after - before) * 1_000) / times.length);
    }
  }
  return all;
}

async function memory(server: ServerProcess, request: Buffer): Promise<void> {
  const half = memoryCalls / 2;
  const seen: string[] = [];
  for (let part = 0; part < 3; part += 1) {
    if (part > 0) await load({ port: server.port, request }, parallel, { calls: half });
    seen.push(server.memoryMb()?.toFixed(0) ?? 'not known here');
  }
  row(`memory (MB): before, after ${half} requests, after ${memoryCalls}`, seen.join(', '));
}

interface Ours {
  readonly server: ServerProcess;
  readonly request: Buffer;
  readonly url: string;
  readonly init: RequestInit;
}

async function startMock(): Promise<Ours> {
  const port = await freePort();
  const command = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'mock',
    '--port',
    String(port),
    '--rate-limit',
    '100000000/60',
  ];
  const server = await startServer('the mock', port, command);
  const control = `http://127.0.0.1:${port}/control`;
  const { bearerToken } = (await json(`${control}/keys`, { method: 'POST' })) as { bearerToken: string };
  const { customer_id: customer } = (await json(`${control}/fixtures/sandbox`)) as { customer_id: string };
  const headers = { authorization: `Bearer ${bearerToken}`, 'content-type': 'application/json' };
  return {
    server,
    request: post(path, bearerToken, { customer }),
    url: `http://127.0.0.1:${port}${path}`,
    init: { method: 'POST', headers, body: JSON.stringify({ customer }) },
  };
}

async function answerOf({ url, init }: Ours): Promise<string> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Problem('The mock refused the call of the bench', `${answer.status} ${url}`, 'Mend it.');
  return answer.text();
}

async function json(url: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(url, init)).json();
}

function micros({ cpuMicros }: Figures): string {
  return cpuMicros.length === 0 ? 'processor time not known here' : `${median(cpuMicros).toFixed(0)} µs`;
}

/** The median of the ratios of each turn. */
function ratio(ours: readonly number[], theirs: readonly number[]): string {
  const ratios = ours.map((value, turn) => value / (theirs[turn] ?? NaN));
  return ratios.length === 0 ? 'not known here' : median(ratios).toFixed(1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function at(times: readonly number[], share: number): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN).toFixed(2);
}
