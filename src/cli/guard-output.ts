/**
 * A terminal or file that takes no more, as on a full disk, must not change the exit code. A reader that left early, as
 * in `contract | head`, needs no word.
 */
export function guardOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.stderr.write(`Warning: not all of this could be printed: ${message}\n`);
  });
  process.stderr.on('error', () => undefined);
}
