import { setImmediate } from 'node:timers/promises';
import { setUp } from '../set-up.ts';
import { failedSetUpVariable, runStateVariable } from '../run-state.ts';
import { loadSuite, type Suite } from '../suite.ts';
import { inSpareTime } from './spare-time.ts';
import { workers } from './workers.ts';

/** Gets the run ready once, before any worker starts. Playwright calls what it returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const suite = loadSuite();
  const run = await setUp(suite, workers().all, (sent) => {
    process.env[failedSetUpVariable] = String(sent);
  });
  process.env[runStateVariable] = run.statePath;
  inSpareTime(run.warmUp);
  inSpareTime(() => compileAhead(suite));
  return run.close;
}

/** The reporter asks for these at the end. */
async function compileAhead({ schemas, operations }: Suite): Promise<void> {
  for (const { name } of operations) {
    await setImmediate();
    schemas.problems([name]);
  }
}
