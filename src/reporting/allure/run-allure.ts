import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const longestBuildMs = 300_000;

/**
 * Runs `allure generate` in a process of its own: it ends its process on some errors, and its memory is gone afterwards.
 * @throws {Error} with the first line of what it says when it fails.
 */
export async function generate(configPath: string, resultsDirs: readonly string[], cwd: string): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.js', import.meta.resolve('allure')));
  const args = [cli, 'generate', '--cwd', cwd, '--config', configPath, ...resultsDirs];
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, args, { timeout: longestBuildMs, cwd, env: environment() }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(firstLine(stderr) ?? firstLine(stdout) ?? error.message));
    });
  });
}

/** Colours would end up in the warning, and a coverage or loader option of ours is none of Allure's business. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

function firstLine(text: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.trim() !== '' && !line.startsWith('(node:'))
    ?.trim();
}
