import type { Command } from 'commander';
import { exitCode } from '../core/verdict.ts';
import { defaultOptions } from '../drivers/options.ts';
import { seconds } from './numbers.ts';
import { addOutput, sayBeside, type Output } from './output.ts';
import { addTarget } from './target-options.ts';

interface NewmanOptions extends Output {
  readonly target: string;
  readonly environment?: string;
  readonly collection?: string;
  readonly operation?: string[];
  readonly allowProduction?: boolean;
  readonly scripts: boolean;
  readonly scriptTimeout: number;
}

export function addNewman(program: Command): void {
  const command = program
    .command('newman')
    .description('Run the collection in Newman, as Postman would, and judge what comes back by the same rules.');
  addTarget(command, 'send it to', defaultOptions.target)
    .option('-c, --collection <file>', 'Postman collection, v2.1')
    .option('-o, --operation <texts...>', 'only operations whose name holds one of these texts')
    .option('--allow-production', 'send reads to production')
    .option('--no-scripts', 'send the requests and run no script of the collection')
    .option('--script-timeout <seconds>', 'for one script', seconds, defaultOptions.scriptMs / 1_000);
  addOutput(command).addHelpText('after', examples).action(newman);
}

const examples = `
Examples
  npm run newman
  npm run newman -- --target sandbox
  npm run newman -- --environment path/to/file.json --operation "Banks /"
  npm run --silent newman -- --json > newman.json`;

async function newman(options: NewmanOptions): Promise<void> {
  setEnvironment(options);
  const { loadSuite } = await import('../drivers/suite.ts');
  const { setUp } = await import('../drivers/set-up.ts');
  const { readRunState } = await import('../drivers/run-state.ts');
  const { Session } = await import('../drivers/session.ts');
  const { runInNewman } = await import('../drivers/newman/newman-session.ts');
  const { newmanSends } = await import('../rules/promises/postman.ts');
  const { Api } = await import('../drivers/api.ts');
  const { Ledger } = await import('../core/ledger.ts');
  const { toReport } = await import('../reporting/contract-report.ts');
  const { showReport } = await import('./show-report.ts');

  const say = sayBeside(options);
  const startedAt = new Date();
  const suite = loadSuite();
  const run = await setUp(suite);
  try {
    const session = new Session(suite, readRunState(run.statePath), '');
    await session.readClock();
    const operations = new Api(session).sendable(newmanSends, suite.operations);
    await runInNewman(session, operations, {
      onEnd: ({ name, exchanges: [exchange], failures }) => {
        const mark = failures.length > 0 || exchange?.response === undefined ? '✗' : '✓';
        say(`${mark} ${String(exchange?.response?.status ?? '–').padEnd(4)} ${name}`);
      },
    });
    session.judgeSequences();
    const all = new Ledger();
    all.addPacked(session.ledger.take());
    session.close();
    const names = {
      target: suite.target.name,
      baseUrl: session.run.baseUrl,
      collection: `${suite.collection.name} ${suite.collection.version}`.trim(),
    };
    const report = toReport(all.page(), { ...names, startedAt, durationMs: Date.now() - startedAt.getTime() });
    // It writes no file.
    showReport(report, options, '--json');
    process.exitCode = exitCode(report.totals);
  } finally {
    await run.close();
  }
}

/** The suite reads its options from the environment, whoever starts it. */
function setEnvironment(options: NewmanOptions): void {
  const values = {
    TARGET: options.target,
    ENVIRONMENT: options.environment,
    COLLECTION: options.collection,
    OPERATIONS: options.operation?.join(','),
    NO_SCRIPTS: options.scripts ? undefined : '1',
    SCRIPT_MS: String(options.scriptTimeout * 1_000),
    ALLOW_PRODUCTION: options.allowProduction === true ? '1' : undefined,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) process.env[`CONTRACT_${name}`] = value;
  }
}
