import { join } from 'node:path';
import { Ledger } from '../core/ledger.ts';
import { plainReason } from '../core/plain-reason.ts';
import { Redactor } from '../core/redactor.ts';
import { readOptions, type Options } from '../drivers/options.ts';
import { printedReport } from '../drivers/printed-report.ts';
import { readReport } from '../drivers/read-report.ts';
import { knownSecrets } from '../environment/known-secrets.ts';
import { toReport, writeReport, type ContractReport } from '../reporting/contract-report.ts';
import type { RunOptions } from './run-options.ts';
import { warn } from './warn.ts';

/**
 * The report of a run that has ended, from wherever it left one.
 * @param output what the run wrote to stdout.
 * @param environment variables that it was started with.
 */
export function reportOfRun(
  output: string,
  options: RunOptions,
  startedAt: Date,
  environment: NodeJS.ProcessEnv,
): ContractReport {
  return (
    unwritten(printedReport(output), options.reports) ??
    readReport(join(options.reports, 'contract.json')) ??
    crashReport(options, startedAt, maskSecrets(output, readOptions(environment)))
  );
}

/** The run came to a verdict, and its file could not be written. */
function unwritten(report: ContractReport | undefined, folder: string): ContractReport | undefined {
  if (report !== undefined)
    warn(`${folder}/contract.json could not be written, so this is all there is of the verdict`);
  return report;
}

/** What fell over may have printed anything. */
function maskSecrets(text: string, { environment }: Options): string {
  return new Redactor(knownSecrets(environment)).redact(text);
}

/** The runner itself fell over: even then there is a report, and it says so. */
function crashReport(options: RunOptions, startedAt: Date, output: string): ContractReport {
  const ledger = new Ledger();
  const rule = {
    id: 'availability/suite',
    clause: 'the suite itself',
    title: 'The suite can judge this part of the contract',
    meaning: 'Nothing is known about the server.',
  } as const;
  ledger.unchecked(
    rule,
    '(whole run)',
    `the test runner ended without a report. Its last words: ${output.slice(-2_000)}`,
  );
  const facts = { target: options.target, baseUrl: '', collection: options.collection ?? '' };
  const report = toReport(ledger.page(), { ...facts, startedAt, durationMs: Date.now() - startedAt.getTime() });
  try {
    writeReport(report, options.reports);
  } catch (error) {
    warn(`contract.json could not be written: ${plainReason(error)}`);
  }
  return report;
}
