import http from 'node:http';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../src/reporting/contract-report.ts';
import { row, section } from './print.ts';

/** Calls of the bare loop; enough for the figure to settle. */
const loopCalls = 2_000;

interface Run {
  readonly wallMs: number;
  /** Largest memory of the process and of those that it started, in MB; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

/** The contract run, Newman on the same collection, and a bare loop over the same mock, one after the other. */
export async function suiteFigures(): Promise<void> {
  const whole = await contract('whole');
  const one = await contract('one worker', '--workers', '1');
  const two = await contract('two workers', '--workers', '2');
  const own = await tests('own', '--project=contract');
  const start = await tests('start', '--project=contract', '--grep', 'Banks / Get bank by id answers');
  const newman = await run(program, ['newman']);
  const newmanCalls = whole.exchanges - own.exchanges;
  const loopMs = await bareLoop();

  const perExchange = (own.wallMs - start.wallMs) / (own.exchanges - start.exchanges);
  const perCall = newman.wallMs / newmanCalls;
  section('The suite (wall time, one run each, embedded mock)');
  row('contract run, Newman beside it', `${inSeconds(whole.wallMs)}, ${whole.exchanges} exchanges`);
  row('  per exchange, all in all', inMs(whole.wallMs / whole.exchanges));
  row('  with 1 worker beside Newman', inSeconds(one.wallMs));
  row('  with 2 workers beside Newman', inSeconds(two.wallMs));
  row('the tests without Newman', `${inSeconds(own.wallMs)}, ${own.exchanges} exchanges`);
  row('  one test of them, which is the start-up', inSeconds(start.wallMs));
  row('  per exchange, without the start-up', inMs(perExchange));
  row('newman: the collection alone', `${inSeconds(newman.wallMs)}, ${newmanCalls} requests`);
  row('  per request', inMs(perCall));
  row(`bare node:http loop of ${loopCalls} calls, per call`, inMs(loopMs));
  row('largest memory of one process', whole.peakMb === undefined ? 'not known here' : `${whole.peakMb.toFixed(0)} MB`);
  section('Ratios');
  row('1 worker over 2', (one.wallMs / two.wallMs).toFixed(2));
  row('newman over the tests, per exchange', (perCall / perExchange).toFixed(1));
  row('the tests over the bare loop, per exchange', (perExchange / loopMs).toFixed(1));
}

const inMs = (ms: number): string => `${ms.toFixed(2)} ms`;
const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;

const program = ['--import', 'tsx', 'src/cli/main.ts'];
const runner = ['node_modules/@playwright/test/cli.js', 'test'];

type Counted = Run & { readonly exchanges: number };

/** The command as people type it. */
function contract(name: string, ...args: readonly string[]): Promise<Counted> {
  return counted(name, (folder) => run(program, ['run', '--no-allure', '--quiet', '--reports', folder, ...args]));
}

/** Some of the tests, without the command around them. */
function tests(name: string, ...args: readonly string[]): Promise<Counted> {
  return counted(name, (folder) =>
    run(runner, args, { CONTRACT_COMMAND: '1', CONTRACT_ALLURE: '0', CONTRACT_REPORTS: folder }),
  );
}

async function counted(name: string, start: (folder: string) => Promise<Run>): Promise<Counted> {
  const folder = join('reports', 'bench', name);
  const measured = await start(folder);
  const { exchanges } = JSON.parse(readFileSync(join(folder, 'contract.json'), 'utf8')) as ContractReport;
  return { ...measured, exchanges };
}

function run(script: readonly string[], args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...script, ...args], {
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    let peakMb: number | undefined;
    const timer = setInterval(() => {
      const now = memoryOf(child.pid);
      if (now !== undefined) peakMb = Math.max(peakMb ?? 0, now);
    }, 100);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(timer);
      resolve({ wallMs: performance.now() - start, peakMb });
    });
  });
}

/** The largest resident process of a family, read from Linux. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
    return Math.max(own, ...children.map((child) => memoryOf(Number(child)) ?? 0));
  } catch {
    return undefined;
  }
}

/** The same kind of call in the plainest way: no rule, no report, one connection. @returns milliseconds per call. */
async function bareLoop(): Promise<number> {
  const { startMock } = await import('../src/mock/index.ts');
  const mock = await startMock({ rateLimit: { limit: 1_000_000, windowSeconds: 60 } });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const options = {
    agent,
    method: 'POST',
    headers: { authorization: `Bearer ${mock.keys.sandbox.bearerToken}`, 'content-type': 'application/json' },
  };
  const call = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = http.request(`${mock.baseUrls.sandbox}/products/auths`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          JSON.parse(Buffer.concat(chunks).toString());
          resolve();
        });
      });
      request.on('error', reject);
      request.end('{}');
    });
  const start = performance.now();
  for (let count = 0; count < loopCalls; count += 1) await call();
  const each = (performance.now() - start) / loopCalls;
  agent.destroy();
  await mock.close();
  return each;
}
