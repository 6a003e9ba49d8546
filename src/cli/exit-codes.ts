import type { Command } from 'commander';

/** What the exit codes of a command say; a code that is missing does not occur. */
export type Codes = Readonly<Partial<Record<0 | 1 | 2, string>>>;

const judged: Codes = {
  0: 'the contract holds',
  1: 'the contract is broken',
  2: 'the suite could not judge, or judged nothing: see "unchecked" in the summary',
};

const wrong = 'a wrong option, or it could not be done';

/** One table for all commands; `docs/exit-codes.md` is made from it. */
export const exitCodes: Readonly<Record<string, Codes>> = {
  run: judged,
  newman: judged,
  merge: { ...judged, 2: 'a shard is missing or broken, or could not judge' },
  health: { 0: 'healthy', 1: 'the contract is broken', 2: 'an outage, or a suite problem: the last line says which' },
  faults: {
    0: 'all was found, and nothing else',
    1: 'something was missed, or there was a false alarm',
    2: 'a wrong option, or no such fault',
  },
  lint: { 0: 'clean', 1: 'findings', 2: 'a file cannot be read as what it should be' },
  doctor: { 0: 'nothing that a run needs is missing', 2: 'something is missing' },
  plan: { 0: 'planned', 2: 'it cannot be planned: a run would end in the same way' },
  baseline: { 0: 'written', 2: 'not written: the suite could not judge the server, or a file is broken' },
  mock: { 0: 'stopped', 2: wrong },
  report: { 0: 'done, whatever the run found', 2: 'there is no run to report on' },
};

/** Adds its exit codes to the help of each command. */
export function addExitCodes(program: Command): void {
  for (const command of program.commands) {
    const lines = Object.entries(exitCodes[command.name()] ?? {}).map(([code, meaning]) => `  ${code}  ${meaning}`);
    if (lines.length > 0) command.addHelpText('after', ['\nExit codes', ...lines].join('\n'));
  }
}
