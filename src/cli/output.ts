import type { Command } from 'commander';

/** How much a command prints. */
export interface Output {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Gives a command that judges the options for what it prints. */
export function addOutput(command: Command): Command {
  return command
    .option('-q, --quiet', 'print the last line only')
    .option('--json', 'print contract.json instead of the summary');
}

/** Where a line beside the result goes, such as the path of a report: nowhere when only the result was asked for. */
export function sayBeside({ quiet, json }: Output): (text: string) => void {
  return (text) => {
    if (quiet !== true && json !== true) console.log(text);
  };
}
