import type { Command } from 'commander';

export function addNewman(program: Command): void {
  program.command('newman');
}
