import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contract } from '../contract.config.ts';
import { Pacer } from '../src/client/pacer.ts';
import { Sender } from '../src/client/send.ts';
import { startMock, type Mock } from '../src/mock/index.ts';
import { row, section } from './print.ts';

/** A minute, scaled down; the server counts in whole seconds. */
const windowSeconds = 3;
const limit = 60;
/** A little below the limit, spread evenly: what a careful client does that reads no headers. */
const evenPaceMs = ((windowSeconds * 1_000) / limit) * 1.05;

interface Paced {
  readonly wallMs: number;
  readonly limited: number;
}

/** Runs of several lengths against a server with one key: by its headers, evenly, and by Newman with a pause. */
export async function pacingFigures(): Promise<void> {
  section(
    `Pacing (one key, ${limit} requests in ${windowSeconds} s; floor: the windows that must end before the last)`,
  );
  for (const count of [60, 300, 1_000]) {
    const floorMs = (Math.ceil(count / limit) - 1) * windowSeconds * 1_000;
    await measure(`${count} requests, by the headers`, floorMs, (mock) => bySender(mock, count, byHeaders()));
    await measure(`${count} requests, evenly`, floorMs, (mock) => bySender(mock, count, evenly()));
    if (count <= 300) await measure(`${count} requests, Newman with a pause`, floorMs, (mock) => byNewman(mock, count));
  }
}

async function measure(name: string, floorMs: number, run: (mock: Mock) => Promise<Paced>): Promise<void> {
  const mock = await startMock({ rateLimit: { limit, windowSeconds } });
  // Windows begin on whole seconds of the server; a run that begins with one measures no luck.
  await delay(1_000 - (Date.now() % 1_000));
  const { wallMs, limited } = await run(mock);
  await mock.close();
  const ratio = floorMs === 0 ? 'floor 0 s' : `${(wallMs / floorMs).toFixed(3)} of the floor`;
  row(name, `${(wallMs / 1_000).toFixed(2)} s, ${ratio}, 429s by accident: ${limited}`);
}

type Wait = Pick<Pacer, 'ready' | 'observe'>;

function byHeaders(): Wait {
  const { headers, retryAfter } = contract.rateLimit;
  return new Pacer({ headers, retryAfter, limit, windowSeconds, reserve: 2, maxWaitMs: 60_000 });
}

function evenly(): Wait {
  let next = Date.now();
  return {
    ready: async () => {
      await delay(Math.max(0, next - Date.now()));
      next = Math.max(next, Date.now()) + evenPaceMs;
    },
    observe: () => undefined,
  };
}

async function bySender(mock: Mock, count: number, wait: Wait): Promise<Paced> {
  const key = mock.keys.sandbox.bearerToken;
  const sender = new Sender({ deadlineMs: 10_000, secrets: [] });
  const headers = [
    ['Authorization', `Bearer ${key}`],
    ['Content-Type', 'application/json'],
  ] as const;
  const url = `${mock.baseUrls.sandbox}/customers/list`;
  const expect = { intent: 'conformant', statuses: [200] } as const;
  let limited = 0;
  const start = performance.now();
  for (let sent = 0; sent < count; sent += 1) {
    await wait.ready();
    const exchange = await sender.send({ operation: 'a call', method: 'POST', url, headers, body: '{}', expect }, key);
    if (exchange.response?.status === 429) limited += 1;
    wait.observe(exchange);
  }
  const wallMs = performance.now() - start;
  sender.close();
  return { wallMs, limited };
}

/** One process, as a person would start it; its own start-up, about a second, is in the figure. */
async function byNewman(mock: Mock, count: number): Promise<Paced> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pacing-'));
  const path = join(folder, 'collection.json');
  const request = {
    method: 'POST',
    url: `${mock.baseUrls.sandbox}/customers/list`,
    header: [
      { key: 'Authorization', value: `Bearer ${mock.keys.sandbox.bearerToken}` },
      { key: 'Content-Type', value: 'application/json' },
    ],
    body: { mode: 'raw', raw: '{}' },
  };
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  writeFileSync(path, JSON.stringify({ info: { name: 'paced', schema }, item: [{ name: 'a call', request }] }));
  const report = join(folder, 'report.json');
  const cli = createRequire(import.meta.url).resolve('newman/bin/newman.js');
  const pause = String(Math.ceil(evenPaceMs));
  const args = [
    'run',
    path,
    '-n',
    String(count),
    '--delay-request',
    pause,
    '-r',
    'json',
    '--reporter-json-export',
    report,
  ];
  const start = performance.now();
  await new Promise((resolve, reject) => {
    spawn(process.execPath, [cli, ...args], { stdio: 'ignore' })
      .on('error', reject)
      .on('close', resolve);
  });
  const wallMs = performance.now() - start;
  const { run } = JSON.parse(readFileSync(report, 'utf8')) as {
    run: { executions: readonly { response?: { code: number } }[] };
  };
  rmSync(folder, { recursive: true, force: true });
  return { wallMs, limited: run.executions.filter(({ response }) => response?.code === 429).length };
}
