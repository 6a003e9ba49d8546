import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { cleanEnvironment } from './clean-environment.ts';

const projects = ['contract', 'newman', 'limit'].map((name) => `--project=${name}`);
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/**
 * Runs some contract specs alone, one test after the other, against the embedded mock.
 * @param specs names of files of `tests/contract`, without their ending.
 * @param variables what the tests read: `src/drivers/options.ts`, without the prefix.
 * @throws {Error} with the output of the runner when it left no report.
 */
export async function runSpecs(
  folder: string,
  specs: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<ContractReport> {
  const reports = join(folder, 'reports');
  const own = { ...variables, COMMAND: '1', REPORT_ONLY: '1', REPORTS: reports };
  const child = spawn(
    process.execPath,
    [playwright, 'test', ...specs.map((name) => `tests/contract/${name}\\.spec\\.ts`), ...projects, '--workers=1'],
    {
      env: {
        ...cleanEnvironment(),
        ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`CONTRACT_${name}`, value])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  try {
    return JSON.parse(readFileSync(join(reports, 'contract.json'), 'utf8')) as ContractReport;
  } catch (cause) {
    throw new Error(`${specs.join(', ')} left no report:\n${output}`, { cause });
  }
}
