import { spawn } from 'node:child_process';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables of the test process that would make the command take itself for a part of it, or give it a key. */
const ours =
  /^(CONTRACT_|TEST_|PLAYWRIGHT_|PW_?|NODE_OPTIONS|FORCE_COLOR|CI$|HEALTH_|.*BEARER_?TOKEN|BASE_URL|CONTROL_URL)/i;

/** Runs any command of `contract` as a person would. @param stdout a file to write to, instead of reading it here. */
export function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  stdout: 'pipe' | number = 'pipe',
): Promise<CliRun> {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment },
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
