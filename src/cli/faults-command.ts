import type { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { cleanCases, faultCase, pairCases, sample, type Case } from '../drivers/faults/cases.ts';
import { detectionPage } from '../drivers/faults/detection-page.ts';
import { scoreLines, score } from '../drivers/faults/score.ts';
import type { CaseResult } from '../drivers/faults/result.ts';
import { wholeNumber, wholeNumberOf } from './numbers.ts';

const page = 'docs/detection.md';

interface FaultsOptions {
  readonly sample?: boolean;
  readonly pairs: number;
  readonly clean?: number;
  readonly jobs: number;
  readonly reports: string;
  readonly budget?: number;
  readonly findAll?: boolean;
}

export function addFaults(program: Command): void {
  program
    .command('faults')
    .description(
      'Show what the suite finds: run it against servers that each break one promise, and against sound ones.',
    )
    .argument('[ids...]', 'faults or variants, such as F151 B04; all when absent')
    .option('--sample', 'a few of every area, as CI runs them')
    .option('--pairs <number>', 'pairs of faults, drawn at random', wholeNumberOf(0, 10_000), 40)
    .option(
      '--clean <number>',
      'conformant servers with other data (20; 1 with --sample, 0 with ids)',
      wholeNumberOf(0, 10_000),
    )
    // A run waits for the server now and then.
    .option('--jobs <number>', 'runs side by side', wholeNumberOf(1, 64), availableParallelism() + 1)
    .option('--budget <number>', 'requests that the suite may send to each server', wholeNumber)
    .option('--find-all', 'go on when a fault is found under its area, to see which other rules find it')
    .option('--reports <folder>', 'where faults.json goes', 'reports')
    .addHelpText('after', examples)
    .action(runFaults);
}

const examples = `
Examples
  npm run faults                   # all of them, which takes long
  npm run faults -- --sample
  npm run faults -- F151 B04`;

async function runFaults(ids: string[], options: FaultsOptions): Promise<void> {
  const cases = await casesOf(ids, options);
  const { runCase } = await import('../drivers/faults/run-case.ts');
  const results: CaseResult[] = [];
  const queue = [...cases];
  // The runs that are under way get the signal too; none is begun after it, and what is known is reported.
  const stop = (): void => {
    queue.length = 0;
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const result = await runCase(next, options);
      results.push(result);
      console.log(line(result));
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  results.sort((a, b) => names(cases).indexOf(a.name) - names(cases).indexOf(b.name));

  mkdirSync(options.reports, { recursive: true });
  const figures = score(results);
  writeFileSync(join(options.reports, 'faults.json'), `${JSON.stringify({ figures, results }, null, 2)}\n`);
  console.log(`\n${scoreLines(figures).join('\n')}`);
  const whole = ids.length === 0 && options.sample !== true && options.budget === undefined;
  if (whole && queue.length === 0 && results.length === cases.length) {
    const { notShown } = await import('../mock/faults/not-shown.ts');
    writeFileSync(page, detectionPage(results, figures, notShown));
    console.log(`\nThe table is in ${page}.`);
  }
  process.exitCode = figures.missed.length + figures.beyond.missed.length + figures.falseAlarms.length > 0 ? 1 : 0;
}

async function casesOf(ids: readonly string[], options: FaultsOptions): Promise<Case[]> {
  const { faults } = await import('../mock/faults/index.ts');
  if (ids.length > 0 || options.sample === true) {
    const wanted = ids.length > 0 ? ids : sample;
    const known = faults.filter((fault) => wanted.includes(fault.id));
    const unknown = wanted.filter((id) => !known.some((fault) => fault.id === id));
    if (unknown.length > 0) {
      throw new Problem('There is no such fault', unknown.join(', '), 'npm run mock -- --list-faults lists them all');
    }
    return [...cleanCases(options.clean ?? (ids.length > 0 ? 0 : 1)), ...known.map(faultCase)];
  }
  return [...cleanCases(options.clean ?? 20), ...faults.map(faultCase), ...pairCases(faults, options.pairs)];
}

function line(result: CaseResult): string {
  const mark = result.ok ? (result.rightArea ? '✓' : '~') : '✗';
  const found = result.rules.slice(0, 3).join(', ') || (result.unchecked[0] ?? result.crash ?? 'nothing reported');
  return `${mark} ${result.name.padEnd(10)} ${result.expected.join(' + ').padEnd(20)} ${found}`;
}

function names(cases: readonly Case[]): string[] {
  return cases.map((each) => each.name);
}
