import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainReason } from '../../core/plain-reason.ts';
import { Problem } from '../../core/problem.ts';
import { tidyHistory } from './history.ts';
import { defaultHistoryRuns, type AllureReportOptions } from './options.ts';
import { generate } from './run-allure.ts';
import { sealHtml } from './seal-html.ts';
import { writeConfig } from './write-config.ts';

/**
 * Builds the Allure report of a run as one file, which opens by double click and from any static server.
 * @throws {Problem} when there is nothing to report on, or the report cannot be written. The verdict of the run is in
 * `contract.json` and does not depend on it.
 */
export async function buildAllureReport(options: AllureReportOptions): Promise<{ readonly path: string }> {
  let folder: string | undefined;
  try {
    refuseEmpty(options.resultsDir);
    folder = mkdtempSync(join(tmpdir(), 'allure-'));
    await generate(writeConfig(options, folder), [resolve(options.resultsDir), join(folder, 'facts')], folder);
    const path = place(join(folder, 'report', 'index.html'), options.outputDir);
    // Allure has just added this run with all its messages.
    tidyHistory(options.historyPath, options.historyRuns ?? defaultHistoryRuns);
    return { path };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const remedy = 'mend that and run `npm run report`; the results are still there';
    throw new Problem('The Allure report could not be built', plainReason(error), remedy);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function refuseEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('-result.json'))) return;
  throw new Problem('There is no Allure report', `${folder} holds no results`, 'run the contract without --no-allure');
}

/** Writes the report in one step, so that an old one stays whole until the new one is. */
function place(built: string, outputDir: string): string {
  mkdirSync(outputDir, { recursive: true });
  const path = join(outputDir, 'index.html');
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, sealHtml(readFileSync(built, 'utf8')));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}
