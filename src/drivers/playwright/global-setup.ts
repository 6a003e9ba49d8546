import { setImmediate } from 'node:timers/promises';
import { setUp } from '../set-up.ts';
import { runStateVariable } from '../run-state.ts';
import { loadSuite, type Suite } from '../suite.ts';
import { workers } from './workers.ts';

/** Gets the run ready once, before any worker starts. Playwright calls what it returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const suite = loadSuite();
  const run = await setUp(suite, workers().all);
  process.env[runStateVariable] = run.statePath;
  if (!suite.options.reportOnly) void compileAhead(suite);
  return run.close;
}

/** The reporter asks for these at the end. This process only waits while tests are loaded and the first worker starts. */
async function compileAhead({ schemas, operations }: Suite): Promise<void> {
  for (const { name } of operations) {
    await setImmediate();
    schemas.problems([name]);
  }
}
