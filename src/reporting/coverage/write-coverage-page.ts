import type { ContractReport } from '../contract-report.ts';
import { sharedScript, sharedStyle, writeOneFilePage } from '../page/one-file-page.ts';
import { coverageData, type CoverageFacts } from './coverage-data.ts';

const scripts = ['outcomes.js', 'filters.js', 'detail.js', 'grid.js', 'main.js'];

/** Writes the coverage of a run as one page. @returns its path. */
export function writeCoveragePage(report: ContractReport, facts: CoverageFacts, path: string): string {
  const parts = {
    html: part('page.html'),
    styles: [sharedStyle, part('page.css')],
    scripts: [sharedScript, ...scripts.map(part)],
  };
  return writeOneFilePage(parts, coverageData(report, facts), path);
}

function part(name: string): URL {
  return new URL(`page/${name}`, import.meta.url);
}
