import http from 'node:http';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../src/reporting/contract-report.ts';
import { row, section } from './print.ts';

/** Calls of the bare loop; enough for the figure to settle. */
const loopCalls = 2_000;
const reports = join('reports', 'bench');

interface Run {
  readonly wallMs: number;
  /** Largest memory of the process and of those that it started, in MB; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

/** The contract run, Newman on the same collection, and a bare loop over the same mock, one after the other. */
export async function suiteFigures(): Promise<void> {
  const contract = await run(['run', '--no-allure', '--quiet', '--reports', reports]);
  const report = JSON.parse(readFileSync(join(reports, 'contract.json'), 'utf8')) as ContractReport;
  const empty = await run([
    'run',
    '--no-allure',
    '--quiet',
    '--reports',
    join('reports', 'bench-start'),
    '--operation',
    'Banks / Get bank by id',
    '--area',
    'state',
  ]);
  const newman = await run(['newman']);
  const newmanCalls = 168;
  const loopMs = await bareLoop();

  const perExchange = (contract.wallMs - empty.wallMs) / report.exchanges;
  section('The suite (wall time, one run each, embedded mock)');
  row('start-up: a run that sends nearly nothing', `${(empty.wallMs / 1_000).toFixed(2)} s`);
  row(`contract run: ${report.exchanges} exchanges`, `${(contract.wallMs / 1_000).toFixed(2)} s`);
  row('  per exchange, start-up left out', `${perExchange.toFixed(2)} ms`);
  row('  per exchange, start-up in it', `${(contract.wallMs / report.exchanges).toFixed(2)} ms`);
  row(
    '  largest memory of one process',
    contract.peakMb === undefined ? 'not known here' : `${contract.peakMb.toFixed(0)} MB`,
  );
  row(`newman: ${newmanCalls} requests`, `${(newman.wallMs / newmanCalls).toFixed(2)} ms each`);
  row(`bare node:http loop: ${loopCalls} calls`, `${loopMs.toFixed(2)} ms each`);
  section('Ratios');
  row(
    'newman over the contract run, per exchange',
    (newman.wallMs / newmanCalls / (contract.wallMs / report.exchanges)).toFixed(1),
  );
  row('contract run over the bare loop, per exchange', (perExchange / loopMs).toFixed(1));
}

function run(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
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
