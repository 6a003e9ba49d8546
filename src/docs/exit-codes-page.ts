import { exitCodes } from '../cli/exit-codes.ts';

/** `docs/exit-codes.md`: what a script may rely on. */
export function exitCodesPage(): string {
  const rows = Object.entries(exitCodes).map(([name, codes]) => {
    const cells = ([0, 1, 2] as const).map((code) => codes[code] ?? '');
    return `| \`${name}\` | ${cells.join(' | ')} |`;
  });
  return [
    `# Exit codes

This page is made from \`src/cli/exit-codes.ts\` by \`npm run docs\`. \`contract <command> --help\` says the same.

0 is sound, 1 is broken, 2 is unknown: a check that could not run never looks like one that passed, and not like one
that failed either.`,
    ['| command | 0 | 1 | 2 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `A wrong option is 2 everywhere, and so is a broken file, an empty key or a server that does not answer. What goes wrong
beside the verdict, such as a report that cannot be written, is a warning on stderr and changes no code.

In a script:

\`\`\`sh
npm run --silent contract -- --target sandbox --quiet
case $? in
  0) echo 'sound' ;;
  1) echo 'tell the API team' ;;
  *) echo 'look at the suite, the key and the server' ;;
esac
\`\`\``,
  ].join('\n\n');
}
