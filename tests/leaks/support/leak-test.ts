import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { anEnvironment, writeSuite, type TinySuite, type Files } from '../../support/tiny-suite.ts';
import { aCanary, type Canary } from './canary.ts';
import { startEchoServer, type EchoServer, type EchoServerOptions } from './echo-server.ts';
import { LeakScanner, together, type Leak } from './leak-scanner.ts';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

interface Running {
  readonly done: Promise<Ended>;
  /** @param whom all its processes, as a terminal does; or itself, as those do who supervise it. */
  kill(signal: NodeJS.Signals, whom: 'group' | 'itself'): void;
}

interface Fixtures {
  readonly canary: Canary;
  /** Folder of everything that a run leaves behind: the reports in `reports/`. */
  readonly left: string;
  readonly server: (options?: Omit<EchoServerOptions, 'keys'>) => Promise<EchoServer>;
  /** A tiny suite aimed at an address; the keys are in the process environment, or in the file. */
  readonly aim: (baseUrl: string, files?: Files, keysIn?: 'process' | 'file') => TinySuite;
  readonly start: (command: readonly string[], environment?: Readonly<Record<string, string>>) => Running;
  readonly run: (command: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<Ended>;
  /** Fails for every leak in what was printed and left behind, and for every artefact that is not there. */
  readonly expectNoLeak: (
    ended: readonly Ended[],
    artefacts: readonly string[],
    also?: Readonly<Record<string, string>>,
  ) => void;
}

/** Variables of this process that would make a command take itself for a part of it, or give it another key. */
const ours =
  /^(CONTRACT_|TEST_|PLAYWRIGHT_|PW_?|NODE_OPTIONS|FORCE_COLOR|CI$|HEALTH_|.*TOKEN|.*_KEY$|BASE_URL|CONTROL_URL)/i;

/** The `test` of the canary: keys of its own, servers to send them to, and a look at all that is left behind. */
export const test = base.extend<Fixtures, { readonly temporary: string }>({
  // Compiled code is kept there, which is the same for all tests of a worker. Each has keys of its own.
  temporary: [
    async ({}, use, workerInfo) => {
      const path = join(workerInfo.project.outputDir, `canary-${workerInfo.workerIndex}`);
      mkdirSync(path, { recursive: true });
      await use(path);
    },
    { scope: 'worker' },
  ],

  canary: async ({}, use) => {
    await use(aCanary());
  },

  left: async ({}, use, testInfo) => {
    await use(testInfo.outputPath('left'));
  },

  server: async ({ canary }, use) => {
    const started: EchoServer[] = [];
    await use(async (options = {}) => {
      const server = await startEchoServer({ keys: [canary.jwt], ...options });
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.close()));
  },

  aim: async ({ canary }, use, testInfo) => {
    await use((base_url, files = {}, keysIn = 'process') => {
      const keys = keysIn === 'file' ? { bearerToken: canary.jwt, other_tenant_token: canary.opaque } : {};
      const environment = anEnvironment({ base_url, ...keys });
      return writeSuite(testInfo.outputPath('suite'), { 'environment.json': environment, ...files });
    });
  },

  start: async ({ canary, temporary }, use) => {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
    const keys = { ENVIRONMENT_BEARER_TOKEN: canary.jwt, ENVIRONMENT_OTHER_TENANT_TOKEN: canary.opaque };
    await use((command, environment = {}) => {
      const child = spawn(process.execPath, [...command], {
        env: {
          ...inherited,
          ...keys,
          NO_COLOR: '1',
          TMPDIR: temporary,
          TMP: temporary,
          TEMP: temporary,
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own, which a signal can be sent to.
        detached: true,
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (output += String(chunk)));
      const done = new Promise<Ended>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, output }));
      });
      return { done, kill: (signal, whom) => process.kill(Number(child.pid) * (whom === 'group' ? -1 : 1), signal) };
    });
  },

  run: async ({ start }, use) => {
    await use((command, environment) => start(command, environment).done);
  },

  expectNoLeak: async ({ canary, left, temporary }, use) => {
    await use((ended, artefacts, also = {}) => {
      const scanner = new LeakScanner({ ...canary.secrets, ...also });
      const printed = ended.map(({ output }) => scanner.text(output, 'terminal'));
      const folders = [left, temporary].filter((path) => existsSync(path)).map((path) => scanner.folder(path));
      const { leaks, looked } = together([...printed, ...folders]);
      for (const artefact of artefacts) {
        expect(
          looked.some((path) => path.includes(artefact)),
          `${artefact} among ${looked.length} artefacts`,
        ).toBe(true);
      }
      expect(leaks.map(told)).toEqual([]);
    });
  },
});

function told({ where, secret, form }: Leak): string {
  return `${where}: ${secret}, ${form}`;
}

/** The command line of `contract`. */
export function contract(...args: readonly string[]): string[] {
  return ['--import', 'tsx', 'src/cli/main.ts', ...args];
}

/** A file that a run left behind, as text. */
export function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}
