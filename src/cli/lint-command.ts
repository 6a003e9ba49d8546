import type { Command } from 'commander';
import { contract } from '../../contract.config.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintPaths, LintSuite } from '../lint/suite.ts';

interface LintOptions {
  readonly collection: string;
  readonly schemas: string;
  readonly environments: string;
  readonly types: string;
  readonly fix?: boolean;
  readonly json?: boolean;
}

export function addLint(program: Command): void {
  program
    .command('lint')
    .description('Check collection, environments, schemas and generated types by themselves; nothing is sent.')
    .option('-c, --collection <file>', 'Postman collection, v2.1', contract.collection)
    .option('-s, --schemas <folder>', 'JSON Schemas of the operations', contract.schemas)
    .option('--environments <folder>', 'Postman environments', 'environments')
    .option('--types <folder>', 'types made from the schemas; "none" where there are none', 'src/mock/generated')
    .option('--fix', 'first write files in their canonical form, as after an export from Postman')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', examples)
    .action(run);
}

const examples = `
Examples
  npm run lint:contract
  npm run contract -- lint --fix          # after an export from Postman
  npm run contract -- lint --collection my.json --schemas my-schemas --environments my-environments --types none`;

async function run(options: LintOptions): Promise<void> {
  const { readSuite } = await import('../lint/suite.ts');
  const { lint } = await import('../lint/lint.ts');
  const { collection, schemas, environments } = options;
  const paths: LintPaths = {
    collection,
    schemas,
    environments,
    types: options.types === 'none' ? undefined : options.types,
  };

  let suite = readSuite(paths);
  if (options.fix === true) {
    const { fix } = await import('../lint/fix.ts');
    const changed = fix(suite);
    if (options.json !== true) for (const file of changed) console.log(`fixed  ${file}`);
    if (changed.length > 0) suite = readSuite(paths);
  }
  const findings = await lint(suite);
  if (options.json === true) console.log(JSON.stringify({ ...counts(suite), findings }, null, 2));
  else console.log(present(suite, findings));
  process.exitCode = findings.length > 0 ? 1 : 0;
}

function present(suite: LintSuite, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let file = '';
  for (const finding of findings) {
    if (finding.file !== file) lines.push('', finding.file);
    file = finding.file;
    lines.push(
      `  ${finding.place || 'whole file'}  (${finding.check})`,
      `    ${finding.wrong}`,
      `    → ${finding.remedy}`,
    );
  }
  const { operations, schemas, environments } = counts(suite);
  const seen = `${operations} operations, ${schemas} schemas, ${environments} environments`;
  const result = findings.length === 0 ? 'clean' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  return [...lines, '', `contract lint: ${result} (${seen})`].join('\n').trimStart();
}

function counts(suite: LintSuite): { operations: number; schemas: number; environments: number } {
  return {
    operations: suite.requests.length,
    schemas: suite.schemas.length,
    environments: suite.environments.length,
  };
}
