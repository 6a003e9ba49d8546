import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { cleanEnvironment } from './clean-environment.ts';

export interface ContractRun {
  readonly code: number | null;
  /** Everything that it printed, colours left out. */
  readonly output: string;
  /** `contract.json`; undefined when there is none. */
  readonly report: ContractReport | undefined;
}

export interface RunningContract {
  /** Ctrl-C: the signal that a terminal sends to everything in the foreground. */
  interrupt(): void;
  /** Whoever reads the output goes away, as `head` does when it has seen enough. */
  stopReading(): void;
  readonly done: Promise<ContractRun>;
}

/**
 * Starts the `contract` command as a person would, with the reports in a folder of their own.
 * @param command another command than that of a run.
 */
export function startContract(
  folder: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  command?: string,
): RunningContract {
  const reports = join(folder, 'reports');
  const first = command === undefined ? ['--no-allure', '--reports', reports] : [command];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...first, ...options], {
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, which a signal can be sent to.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const done = new Promise<ContractRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, report: readReport(join(reports, 'contract.json')) }));
  });
  return {
    interrupt: () => process.kill(-Number(child.pid), 'SIGINT'),
    stopReading: () => child.stdout.destroy(),
    done,
  };
}

function readReport(path: string): ContractReport | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ContractReport) : undefined;
}
