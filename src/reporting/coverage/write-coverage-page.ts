import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ContractReport } from '../contract-report.ts';
import { coverageData, type CoverageData, type CoverageFacts } from './coverage-data.ts';

/** In the order in which they need each other. */
const scripts = ['dom.js', 'outcomes.js', 'filters.js', 'detail.js', 'grid.js', 'main.js'];

/** Writes the coverage of a run as one page that needs nothing else: no network, no server. @returns its path. */
export function writeCoveragePage(report: ContractReport, facts: CoverageFacts, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, coveragePage(coverageData(report, facts)));
  renameSync(draft, path);
  return path;
}

function coveragePage(data: CoverageData): string {
  const parts: Readonly<Record<string, string>> = {
    STYLE: read('page.css'),
    DATA: embeddable(data),
    SCRIPT: scripts.map((name) => inlined(read(name))).join('\n'),
  };
  const places = /\/\* (STYLE|SCRIPT) \*\/|"(DATA)"/g;
  return read('page.html').replaceAll(places, (_, code?: string, json?: string) => parts[code ?? json ?? ''] ?? '');
}

function read(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
}

/** JSON that cannot end the script element it stands in, whatever a server put into it. */
function embeddable(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** The files are modules, so that editors and linters understand them; in the page they are one script. */
function inlined(module: string): string {
  return module.replaceAll(/^import [^;]*;\n/gm, '').replaceAll(/^export /gm, '');
}
