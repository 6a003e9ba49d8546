import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { contract } from '../../../contract.config.ts';
import { root } from '../../architecture/support/repository.ts';
import { soundSuite, writeSuite } from '../../lint/support/sound-suite.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A project with a tiny suite, in which everything is right; a test breaks one thing. @returns its folder. */
export function aProject(): string {
  const folder = test.info().outputPath('project');
  const suite = soundSuite();
  const named = Object.entries(suite.environments).map(([name, file]) => [`${name}.postman_environment`, file]);
  const paths = writeSuite(folder, { ...suite, environments: Object.fromEntries(named) });
  move(paths.collection, join(folder, contract.collection));
  move(paths.schemas, join(folder, contract.schemas));
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The new place may lie in the folder that is moved. */
function move(from: string, to: string): void {
  renameSync(from, `${from}.moved`);
  mkdirSync(dirname(to), { recursive: true });
  renameSync(`${from}.moved`, to);
}

export function write(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** Replaces a text that has to be there. */
export function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  write(folder, file, text.replace(from, to));
}

/** Starts `contract doctor` in a folder, as a person would, and with no key of this machine. */
export function doctor(
  folder: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CONTRACT_|FORCE_COLOR|BASE_URL|CHROMIUM)|TOKEN|_KEY$/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment };
  const args = ['--import', tsx, join(root, 'src/cli/main.ts'), 'doctor', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}

/** What the doctor says of one thing. */
export function lineOf(output: string, name: string): string {
  return output.split('\n').find((line) => line.slice(2).startsWith(`${name} `)) ?? `no line of ${name} in:\n${output}`;
}
