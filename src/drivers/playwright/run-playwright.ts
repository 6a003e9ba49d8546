import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

/**
 * Runs Playwright Test in a process of its own, which gets the signals of the terminal as this one does.
 * Progress goes to stderr as it comes.
 * @param nodeOptions for it and its workers, such as `--no-opt`.
 * @returns what it wrote to stdout, which is read only when it fell over.
 */
export function runPlaywright(
  args: readonly string[],
  environment: Record<string, string>,
  progress: 'inherit' | 'ignore' = 'inherit',
  nodeOptions: readonly string[] = [],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeOptions, cli, 'test', ...args], {
      env: { ...process.env, ...environment, PLAYWRIGHT_FORCE_TTY: '0', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', progress],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    // Ctrl-C reaches the child too; this process stays to print what was judged so far.
    const forward = (signal: NodeJS.Signals): void => {
      if (signal === 'SIGTERM') child.kill('SIGINT');
    };
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', () => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(output);
    });
  });
}
