import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** Every file that is in the repository or would be with the next `git add .`; undefined outside a git checkout. */
export function repositoryFiles(): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const unique = new Set(names.split('\0').filter(Boolean));
  return [...unique].filter((name) => existsSync(join(root, name))).sort();
}

export function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
