import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../src/core/problem.ts';
import { freePort, startServer, type ServerProcess } from './server-process.ts';

/** Fixed, so that figures of different days speak of the same rivals. */
const packages = { prism: '@stoplight/prism-cli@5.14.2', mockoon: '@mockoon/cli@9.9.0' } as const;
const folder = join(tmpdir(), 'okra-contract-bench-rivals');

export type Rival = keyof typeof packages;

/**
 * Installs the rivals into a folder for temporary files, where a second run finds them. Nothing of them belongs to this
 * project. @throws Problem without a network.
 */
export async function installRivals(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder];
  try {
    await promisify(execFile)(npm, ['install', ...options, ...Object.values(packages)]);
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Problem('The rivals could not be installed', detail ?? '', 'npm needs its registry for this part.');
  }
}

/** Both serve one body at one path, set up to log as little as they can. */
export async function startRival(rival: Rival, path: string, body: string): Promise<ServerProcess> {
  const port = await freePort();
  const file = join(folder, `${rival}.json`);
  writeFileSync(file, JSON.stringify(rival === 'prism' ? openApi(path, body) : environment(path, body, port)));
  const args =
    rival === 'prism'
      ? [script('@stoplight/prism-cli', 'prism'), 'mock', file, '--port', String(port), '--verboseLevel', 'error']
      : [script('@mockoon/cli', 'mockoon-cli'), 'start', '--data', file, '--repair', ...QUIET];
  return startServer(rival, port, args, folder);
}

const QUIET = ['--disable-log-to-file', '--disable-admin-api', '--max-transaction-logs', '0'];

/** The file that a package runs as this command. */
function script(name: string, command: string): string {
  const home = join(folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  return join(home, bin[command] ?? '');
}

function openApi(path: string, body: string) {
  const answer = { schema: { type: 'object' }, example: JSON.parse(body) as unknown };
  const operation = {
    requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
    responses: { 200: { description: 'One page', content: { 'application/json': answer } } },
  };
  return { openapi: '3.0.3', info: { title: 'bench', version: '1' }, paths: { [path]: { post: operation } } };
}

/** What is left out here, `--repair` fills in. */
function environment(path: string, body: string, port: number) {
  const [environmentId, routeId, responseId] = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
  const response = {
    uuid: responseId,
    body,
    statusCode: 200,
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    bodyType: 'INLINE',
    disableTemplating: true,
    default: true,
  };
  const route = { uuid: routeId, type: 'http', method: 'post', endpoint: path.slice(1), responses: [response] };
  return {
    uuid: environmentId,
    lastMigration: 33,
    name: 'bench',
    hostname: '127.0.0.1',
    port,
    routes: [route],
    rootChildren: [{ type: 'route', uuid: routeId }],
  };
}
