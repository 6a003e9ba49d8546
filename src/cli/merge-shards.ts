import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../core/problem.ts';
import { exitCode } from '../core/verdict.ts';
import { writeReport } from '../reporting/contract-report.ts';
import { isReport } from '../reporting/is-report.ts';
import { mergeJunit } from '../reporting/merge/merge-junit.ts';
import { mergeReports, type ShardReport } from '../reporting/merge/merge-reports.ts';
import { buildReports } from './build-reports.ts';
import { sayBeside, type Output } from './output.ts';
import { showReport } from './show-report.ts';

export interface MergeOptions extends Output {
  readonly reports: string;
  readonly collection?: string;
  readonly allure: boolean;
}

/** Puts the reports of several shards together. @param folders one for each shard. */
export async function mergeShards(folders: string[], options: MergeOptions): Promise<void> {
  const { reports } = options;
  if (folders.some((folder) => resolve(folder) === resolve(reports))) {
    throw new Problem('A merge would write over a shard', reports, 'name another folder with --reports');
  }
  for (const old of ['allure-results', 'blob-report', 'junit.xml']) {
    rmSync(join(reports, old), { recursive: true, force: true });
  }
  const report = mergeReports(folders.map(readShard));
  writeReport(report, reports);
  for (const folder of folders) {
    copyAll(join(folder, 'allure-results'), join(reports, 'allure-results'));
    copyAll(join(folder, 'blob-report'), join(reports, 'blob-report'));
  }
  const junit = folders.map((folder) => join(folder, 'junit.xml')).filter((path) => existsSync(path));
  writeFileSync(join(reports, 'junit.xml'), mergeJunit(junit.map((path) => readFileSync(path, 'utf8'))));
  showReport(report, options, join(reports, 'contract.json'));
  await buildReports(report, reports, sayBeside(options), options.collection, options.allure);
  process.exitCode = exitCode(report.totals);
}

function readShard(folder: string): ShardReport {
  const path = join(folder, 'contract.json');
  if (!existsSync(path)) return { folder, broken: `${path}: no such file; the shard left no report` };
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isReport(report) ? { folder, report } : { folder, broken: `${path} is no report of a run` };
  } catch (error) {
    return { folder, broken: `${path} cannot be read: ${(error as Error).message}` };
  }
}

/** The names of results hold an id, and those of blobs the number of the shard, so that none replaces another. */
function copyAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
}
