import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../src/core/problem.ts';
import type { ContractReport } from '../src/reporting/contract-report.ts';
import { peakMemory } from './peak-memory.ts';
import { row, section } from './print.ts';

/** A run of one operation is mostly start-up, which is taken off the others. */
const sizes = [1, 100, 1_000, 10_000];
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** The same run with more and more operations: does an operation cost the same, and does the memory hold? */
export async function growthFigures(): Promise<void> {
  section('Growth (a generated collection; every operation is called and judged once)');
  const server = await startServer();
  let startUpMs = 0;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-growth-'));
    const { wallMs, peakMb, exchanges, found } = await run(folder, size, server);
    rmSync(folder, { recursive: true, force: true });
    if (exchanges < size || found > 0)
      throw new Problem(
        'The figures are of no use',
        `${size} operations: ${exchanges} exchanges, ${found} findings`,
        'look at bench/growth.ts',
      );
    if (size === 1) startUpMs = wallMs;
    const each = size === 1 ? 'start-up' : `${((wallMs - startUpMs) / size).toFixed(2)} ms each`;
    const memory = peakMb === undefined ? 'memory not known here' : `largest process ${peakMb.toFixed(0)} MB`;
    row(`${size} operations, ${exchanges} exchanges`, `${(wallMs / 1_000).toFixed(2)} s, ${each}, ${memory}`);
  }
  server.close();
}

async function run(folder: string, size: number, server: { url: string; controlUrl: string }) {
  writeSuite(folder, size, { base_url: server.url, bearerToken: '', control_url: server.controlUrl });
  const environment = {
    ...process.env,
    CONTRACT_COMMAND: '1',
    CONTRACT_COLLECTION: join(folder, 'collection.json'),
    CONTRACT_SCHEMAS: join(folder, 'schemas'),
    CONTRACT_ENVIRONMENT: join(folder, 'environment.json'),
    CONTRACT_REPORTS: folder,
    CONTRACT_ALLURE: '0',
  };
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'test', '--project=contract', '--grep=answers? as documented'], {
    env: environment,
    stdio: 'ignore',
  });
  const memory = peakMemory(child.pid);
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wallMs = performance.now() - start;
  const { exchanges, totals } = JSON.parse(readFileSync(join(folder, 'contract.json'), 'utf8')) as ContractReport;
  return { wallMs, peakMb: memory.stop(), exchanges, found: totals.violation + totals.unchecked };
}

/** Ten operations a product, each with a schema of its own. */
function writeSuite(folder: string, size: number, environment: Readonly<Record<string, string>>): void {
  const products = Array.from({ length: Math.ceil(size / 10) }, (_, product) => ({
    name: `Product ${product}`,
    item: Array.from({ length: Math.min(10, size - product * 10) }, (__, index) => ({
      name: `Get thing ${index}`,
      request: {
        method: 'POST',
        url: `{{base_url}}/products/${product}/${index}`,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: { mode: 'raw', raw: '{}' },
        description: 'A thing.\n\n- effect: read',
      },
      response: [{ name: '200 Success', code: 200 }],
    })),
  }));
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  const auth = { type: 'bearer', bearer: [{ key: 'token', value: '{{bearerToken}}' }] };
  write(join(folder, 'collection.json'), {
    info: { name: 'Generated', version: '1.0.0', schema },
    auth,
    item: products,
  });
  write(join(folder, 'environment.json'), {
    name: 'generated',
    values: Object.entries(environment).map(([key, value]) => ({ key, value, type: 'default', enabled: true })),
  });
  for (const { name, item } of products) {
    const path = join(folder, 'schemas', kebab(name));
    mkdirSync(path, { recursive: true });
    for (const operation of item) write(join(path, `${kebab(operation.name)}.schema.json`), success);
  }
  mkdirSync(join(folder, 'schemas', 'shared'), { recursive: true });
  write(join(folder, 'schemas', 'shared', 'error.schema.json'), {
    type: 'object',
    required: ['status'],
    properties: { status: { const: 'error' } },
  });
}

const success = {
  type: 'object',
  required: ['status', 'message', 'data'],
  properties: {
    status: { const: 'success' },
    message: { type: 'string', minLength: 1 },
    data: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, note: { type: ['string', 'null'] } },
    },
  },
};

function write(path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content));
}

function kebab(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}

/** A server that keeps the limit and issues keys, so that nothing waits and no rule finds anything. */
async function startServer(): Promise<{ url: string; controlUrl: string; close(): void }> {
  const used = new Map<string, number>();
  const seconds = (): number => Math.floor(Date.now() / 1_000);
  const server = http.createServer((request, response) => {
    request.resume();
    if (request.url?.startsWith('/control/') === true) {
      const isKeys = request.url.endsWith('/keys');
      const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
      response.writeHead(isKeys ? 201 : 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ bearerToken: `${a}.${b}.${c}`, publicKey: a, clientToken: b, now: seconds() }));
      return;
    }
    const key = request.headers.authorization ?? '';
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'X-RateLimit-Limit': '60',
      'X-RateLimit-Remaining': String(60 - count),
      'X-RateLimit-Reset': String(seconds() + 60),
      'Retry-After': '60',
    });
    response.end(JSON.stringify({ status: 'success', message: 'Found', data: { id: 'a-thing', note: null } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v2/sandbox`,
    controlUrl: `http://127.0.0.1:${port}/control`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
