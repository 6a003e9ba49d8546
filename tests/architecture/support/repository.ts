import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** Every file that is in the repository or would be with the next `git add .`; undefined outside a git checkout. */
export function repositoryFiles(): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const names = new Set(gitFiles('--cached', '--others', '--exclude-standard'));
  return [...names].filter((name) => existsSync(join(root, name))).sort();
}

/** Files in these folders that `.gitignore` keeps out of the repository. */
export function ignoredFiles(...folders: string[]): string[] {
  return gitFiles('--others', '--ignored', '--exclude-standard', '--', ...folders);
}

function gitFiles(...options: string[]): string[] {
  const names = execFileSync('git', ['ls-files', '-z', ...options], { cwd: root, encoding: 'utf8' });
  return names.split('\0').filter(Boolean);
}

export function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
