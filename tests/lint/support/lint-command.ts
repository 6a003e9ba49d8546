import { execFile } from 'node:child_process';
import type { LintPaths } from '../../../src/lint/suite.ts';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Starts `contract lint` as a person would. */
export function lintCommand(paths: LintPaths, ...options: readonly string[]): Promise<CommandResult> {
  const { collection, schemas, environments, types = 'none' } = paths;
  const files = ['--collection', collection, '--schemas', schemas, '--environments', environments, '--types', types];
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'lint', ...files, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}
