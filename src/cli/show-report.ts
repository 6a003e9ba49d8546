import type { Command } from 'commander';
import type { ContractReport } from '../reporting/contract-report.ts';
import { summary } from '../reporting/summary.ts';
import { usesColour } from './paint.ts';

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

/** Prints the result of a run. @param all what holds everything for which a summary has no room. */
export function showReport(report: ContractReport, { quiet, json }: Output, all: string): void {
  if (json === true) return console.log(JSON.stringify(report, null, 2));
  const text = summary(report, usesColour(), all);
  console.log(quiet === true ? text.split('\n').at(-1) : text);
}

/** Where a line beside the result goes, such as the path of a report: nowhere when only the result was asked for. */
export function sayBeside({ quiet, json }: Output): (text: string) => void {
  return (text) => {
    if (quiet !== true && json !== true) console.log(text);
  };
}
