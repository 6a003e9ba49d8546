import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainReason } from '../../core/plain-reason.ts';
import { makeFolder } from '../make-folder.ts';
import type { Examination } from './examination.ts';

const usual = '/usr/bin/chromium';

/** Only tests of the reports open a browser; the contract needs none. */
export function chromium(path = process.env['CHROMIUM'] ?? usual): Examination {
  const name = 'Chromium';
  if (existsSync(path)) return { name, state: 'ok', says: path };
  const remedy = "only the project's own tests of the reports are skipped; install chromium, or name one by CHROMIUM";
  return { name, state: 'note', says: `there is no ${path}`, remedy };
}

/** Writes a file and takes it away again: permissions alone say nothing of a full disk. */
export function reportsFolder(folder: string): Examination {
  const name = 'reports';
  const trial = join(folder, `.doctor.${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(trial, 'x');
    rmSync(trial);
    return { name, state: 'ok', says: `${folder} can be written` };
  } catch (error) {
    const says = `${folder} cannot be written: ${plainReason(error)}`;
    return { name, state: 'missing', says, remedy: 'free the folder, or name another with --reports' };
  }
}
