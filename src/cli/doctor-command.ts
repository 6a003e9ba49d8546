import type { Command } from 'commander';
import { defaultOptions, readOptions } from '../drivers/options.ts';
import type { Examination } from '../drivers/doctor/examination.ts';
import { seconds } from './numbers.ts';
import { paint } from './paint.ts';
import { toVariables } from './scope.ts';
import { addTarget } from './target-options.ts';

interface DoctorOptions {
  readonly target: string;
  readonly environment?: string;
  readonly reports: string;
  readonly deadline: number;
  readonly json?: boolean;
}

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('See whether everything is there that a run needs, and what to do about what is not.');
  addTarget(command, 'run against', defaultOptions.target)
    .option('--reports <folder>', 'where the reports are to go', defaultOptions.reports)
    .option('--deadline <seconds>', 'for each step on the way to the host', seconds, 10)
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', examples)
    .action(doctor);
}

const examples = `
Examples
  npm run doctor
  npm run doctor -- --target sandbox`;

async function doctor({ target, environment, reports, deadline, json }: DoctorOptions): Promise<void> {
  const { examineAll } = await import('../drivers/doctor/examine-all.ts');
  const options = readOptions(toVariables({ TARGET: target, ENVIRONMENT: environment }));
  const found = await examineAll({ ...options, reports, deadlineMs: deadline * 1_000 });
  const ready = !found.some(({ state }) => state === 'missing');
  if (json === true) console.log(JSON.stringify({ target: options.environment, ready, checks: found }, null, 2));
  else console.log([...found.map(line), '', verdict(found)].join('\n'));
  process.exitCode = ready ? 0 : 2;
}

function line({ name, state, says, remedy }: Examination): string {
  const mark = { ok: paint('green', '✓'), missing: paint('red', '✗'), note: paint('yellow', '!') }[state];
  return `${mark} ${name.padEnd(13)} ${says.replaceAll(/\s+/g, ' ')}${remedy === undefined ? '' : `  → ${remedy}`}`;
}

function verdict(found: readonly Examination[]): string {
  const missing = found.filter(({ state }) => state === 'missing').map(({ name }) => name);
  if (missing.length === 0) return 'Nothing is missing: a run can begin.';
  return `A run cannot begin, or cannot judge everything: mend ${missing.join(', ')}.`;
}
