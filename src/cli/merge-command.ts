import type { Command } from 'commander';
import { defaultOptions } from '../drivers/options.ts';
import type { MergeOptions } from './merge-shards.ts';
import { addOutput } from './output.ts';

export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('Make one report of those of several shards; the exit code is the worst of theirs.')
    .argument('<folders...>', 'folders of reports, one for each shard')
    .option('--reports <folder>', 'where the one report goes', defaultOptions.reports)
    .option('-c, --collection <file>', 'Postman collection of the shards')
    .option('--no-allure', 'do without the Allure report');
  addOutput(command).addHelpText('after', examples).action(merge);
}

const examples = `
Examples
  npm run contract -- --shard 1/3 --reports shards/1     # on one machine, 2/3 and 3/3 on others
  npm run contract -- merge shards/1 shards/2 shards/3

A shard whose report is missing or broken is "unchecked": exit code 2.`;

async function merge(folders: string[], options: MergeOptions): Promise<void> {
  const { mergeShards } = await import('./merge-shards.ts');
  await mergeShards(folders, options);
}
