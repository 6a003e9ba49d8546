import { Command } from 'commander';
import { inspect } from 'node:util';
import { Problem } from '../core/problem.ts';
import { addBaseline } from './baseline-command.ts';
import { addExitCodes } from './exit-codes.ts';
import { addDoctor } from './doctor-command.ts';
import { addFaults } from './faults-command.ts';
import { guardOutput } from './guard-output.ts';
import { addHealth } from './health-command.ts';
import { addLint } from './lint-command.ts';
import { addMerge } from './merge-command.ts';
import { addMock } from './mock-command.ts';
import { addNewman } from './newman-command.ts';
import { addPlan } from './plan-command.ts';
import { addReport } from './report-command.ts';
import { addRun } from './run-command.ts';

const program = new Command('contract')
  .description('Checks the contract of the Okra v2 API: against the mock, a sandbox, or any other server.')
  .showHelpAfterError('Add --help to see what can be asked for.')
  .configureHelp({ showGlobalOptions: true })
  // A wrong option is no broken contract: exit code 1 is kept for that.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

let environment = 'environments/mock.postman_environment.json';
program.hook('preAction', (_, command) => {
  const { environment: path, target } = command.opts<{ environment?: string; target?: string }>();
  environment = path ?? (target === undefined ? environment : `environments/${target}.postman_environment.json`);
});

addRun(program);
addBaseline(program);
addPlan(program);
addMerge(program);
addMock(program);
addNewman(program);
addHealth(program);
addDoctor(program);
addFaults(program);
addLint(program);
addReport(program);
addExitCodes(program);

guardOutput();

try {
  await program.parseAsync();
} catch (error) {
  const text = error instanceof Problem ? `\n${error.message}\n` : inspect(error);
  const [{ Redactor }, { knownSecrets }] = await Promise.all([
    import('../core/redactor.ts'),
    import('../environment/known-secrets.ts'),
  ]);
  console.error(new Redactor(knownSecrets(environment)).redact(text));
  process.exitCode = 2;
}
