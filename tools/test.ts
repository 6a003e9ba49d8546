import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What `npm test` runs, in the order in which it is quickest to learn that something is wrong. */
const steps: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'lint, types, layers, contract lint', command: ['npm', 'run', '--silent', 'lint'] },
  {
    name: "the project's own tests",
    command: [
      'npx',
      'playwright',
      'test',
      '--project=project',
      // Most of these start processes and wait for them.
      `--workers=${availableParallelism() + 1}`,
      '--reporter=dot,./src/drivers/playwright/contract-reporter.ts',
    ],
  },
  { name: 'the contract against the mock', command: ['npm', 'run', '--silent', 'contract', '--', '--strict'] },
  { name: 'the collection in Newman', command: ['npm', 'run', '--silent', 'newman'] },
  { name: 'a sample of the faults', command: ['npm', 'run', '--silent', 'faults', '--', '--sample'] },
];

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** Runs a step and shows its output as it comes. A step counts as one check, or as the tests that it says it ran. */
function run(name: string, [command = '', ...args]: readonly string[]): Promise<Outcome> {
  console.log(`\n━━ ${name}\n`);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const passed = Number(/^\s*(\d+) passed \(/m.exec(output)?.[1] ?? (code === 0 ? 1 : 0));
      const failed = Number(/^\s*(\d+) failed$/m.exec(output)?.[1] ?? 0);
      const seconds = Math.round((performance.now() - start) / 1_000);
      resolve({ name, seconds, passed, failed: code === 0 ? 0 : Math.max(1, failed) });
    });
  });
}

const outcomes: Outcome[] = [];
for (const { name, command } of steps) outcomes.push(await run(name, command));

console.log('\n━━ result\n');
for (const { name, seconds, passed, failed } of outcomes) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(36)} ${String(seconds).padStart(4)} s   ${passed} passed, ${failed} failed`,
  );
}
const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
