import { lintCi } from './ci-lint/lint-ci.ts';

/** `npm run lint:ci [folder]`: 0 clean, 1 mistakes. */
const mistakes = await lintCi(process.argv[2] ?? '.');
for (const { file, line, wrong } of mistakes) console.log(`${file}${line === undefined ? '' : `:${line}`}  ${wrong}`);
console.log(`lint of CI files: ${mistakes.length === 0 ? 'clean' : `${mistakes.length} to mend`}`);
process.exitCode = mistakes.length === 0 ? 0 : 1;
