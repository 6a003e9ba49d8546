import type { Command } from 'commander';

export function addFaults(program: Command): void {
  program.command('faults');
}
