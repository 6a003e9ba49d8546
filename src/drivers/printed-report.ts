import type { ContractReport } from '../reporting/contract-report.ts';

/** Begins the line that carries a report; no other output begins so. */
const mark = '\u001econtract-report ';

/** Hands a report that no file could take to the process that started the run: the last way for a verdict to get out. */
export function printReport(report: ContractReport): void {
  process.stdout.write(`\n${mark}${JSON.stringify(report)}\n`);
}

/** The report that a run printed; undefined when it printed none. */
export function printedReport(output: string): ContractReport | undefined {
  const line = output.split('\n').findLast((each) => each.startsWith(mark));
  return line === undefined ? undefined : (JSON.parse(line.slice(mark.length)) as ContractReport);
}
