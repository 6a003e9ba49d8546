import { spawn } from 'node:child_process';
import { cleanEnvironment } from './clean-environment.ts';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs any command of `contract` as a person would. @param stdout a file to write to, instead of reading it here. */
export function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  stdout: 'pipe' | number = 'pipe',
): Promise<CliRun> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', stdout, 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.stdout += String(chunk)));
  child.stderr?.on('data', (chunk: Buffer) => (output.stderr += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}
