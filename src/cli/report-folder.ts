import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainReason } from '../core/plain-reason.ts';
import { makeFolder } from '../drivers/make-folder.ts';

/** What a run makes anew; the history stays. */
const made = ['junit.xml', 'coverage.html', 'allure-results', 'allure-report'];

/**
 * Clears the folder for the reports of a run. Where that cannot be done, the reports go into a new folder below that
 * for temporary files: an old report that stays would be taken for the one of this run.
 * @returns the folder to use.
 */
export function reportFolder(wanted: string, warn: (message: string) => void): string {
  try {
    makeFolder(wanted);
    rmSync(join(wanted, 'contract.json'), { force: true });
    for (const old of made) rmSync(join(wanted, old), { recursive: true, force: true });
    const trial = join(wanted, `.writable.${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
    return wanted;
  } catch (error) {
    const folder = mkdtempSync(join(tmpdir(), 'contract-reports-'));
    warn(`the reports cannot go into ${wanted} (${plainReason(error)}); they go into ${folder}`);
    return folder;
  }
}
