import type { Command } from 'commander';
import type { BaselineOptions } from './record-baseline.ts';
import { addScope } from './scope.ts';

export function addBaseline(program: Command): void {
  addScope(
    program
      .command('baseline')
      .description('Run the contract and record what answers look like, so that later runs can tell what changed.'),
  )
    .option('--output <file>', 'where the baseline goes (default: baselines/<target>.json)')
    .addHelpText('after', help)
    .action(record);
}

const help = `
A baseline holds names and types of fields, and the values of fields such as "type" and "status", when these are a few
short words. No other value is ever in it, so it can be committed.

Examples
  npm run contract -- baseline
  npm run contract -- baseline --target sandbox --operation "Banks /"`;

async function record(options: BaselineOptions): Promise<void> {
  const { recordBaseline } = await import('./record-baseline.ts');
  await recordBaseline(options);
}
