import type { ContractReport } from '../reporting/contract-report.ts';
import { summary } from '../reporting/summary.ts';
import type { Output } from './output.ts';
import { usesColour } from './paint.ts';

/** Prints the result of a run. @param all what holds everything for which a summary has no room. */
export function showReport(report: ContractReport, { quiet, json }: Output, all: string): void {
  if (json === true) return console.log(JSON.stringify(report, null, 2));
  const text = summary(report, usesColour(), all);
  console.log(quiet === true ? text.split('\n').at(-1) : text);
}
