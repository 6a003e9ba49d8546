import { type Command, InvalidArgumentError, Option } from 'commander';
import { areas } from '../core/area.ts';
import { defaultOptions } from '../drivers/options.ts';
import { wholeNumber } from './numbers.ts';
import { addTarget } from './target-options.ts';

/** What is tested, and how much of it. */
export interface Scope {
  readonly target: string;
  readonly environment?: string;
  readonly collection?: string;
  readonly schemas?: string;
  readonly area?: string[];
  readonly operation?: string[];
  readonly tag?: string[];
  readonly allowProduction?: boolean;
  readonly budget?: number;
  readonly historyFile?: string;
  readonly shard?: string;
}

/** Gives a command the options of a scope. */
export function addScope(command: Command): Command {
  return addTarget(command, 'test', defaultOptions.target)
    .option('-c, --collection <file>', 'Postman collection, v2.1')
    .option('-s, --schemas <folder>', 'JSON Schemas of the operations')
    .addOption(new Option('-a, --area <names...>', 'only these parts of the contract').choices(areas))
    .option('-o, --operation <texts...>', 'only operations whose name holds one of these texts')
    .option('--tag <names...>', 'only operations with one of these tags')
    .option('--allow-production', 'send reads to production; nothing is written there, and the limit is not used up')
    .option(
      '--budget <number>',
      'requests that may be sent, set-up included: the most valuable checks only',
      wholeNumber,
    )
    .option(
      '--history-file <file>',
      'when each operation was verified last (default: history/verified.json in the reports)',
    );
}

/** Gives a command that can do one part of a run the option for it. */
export function addShard(command: Command): Command {
  return command.addOption(
    new Option('--shard <number/of>', 'one part of the run, such as 2/3; "contract merge" puts the reports together')
      .argParser(shard)
      .conflicts('budget'),
  );
}

function shard(text: string): string {
  const [, current = '0', total = '0'] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (Number(current) >= 1 && Number(current) <= Number(total)) return text;
  throw new InvalidArgumentError('It takes a number and how many there are, such as 2/3.');
}

/** What the tests read of a scope: `src/drivers/options.ts`. */
export function scopeEnvironment(scope: Scope): Record<string, string> {
  return toVariables({
    COMMAND: '1',
    TARGET: scope.target,
    ENVIRONMENT: scope.environment,
    COLLECTION: scope.collection,
    SCHEMAS: scope.schemas,
    OPERATIONS: scope.operation?.join(','),
    TAGS: scope.tag?.join(','),
    BUDGET: scope.budget?.toString(),
    HISTORY_FILE: scope.historyFile,
    SHARD: scope.shard,
    ALLOW_PRODUCTION: scope.allowProduction === true ? '1' : undefined,
  });
}

/** The variables of a process, prefixed; what is undefined is left out. */
export function toVariables(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[`CONTRACT_${name}`, value] as const],
  );
  return Object.fromEntries(given);
}

/** What Playwright is told of a scope. */
export function scopeArguments({ area, shard: part }: Scope): string[] {
  const wanted = area?.map((name) => `@${name}(?![\\w-])`).join('|');
  return [
    '--project=newman',
    '--project=contract',
    '--project=limit',
    ...(wanted === undefined ? [] : [`--grep=${wanted}`, '--pass-with-no-tests']),
    ...(part === undefined ? [] : [`--shard=${part}`]),
  ];
}
