import { setUp } from '../set-up.ts';
import { runStateVariable } from '../run-state.ts';
import { loadSuite } from '../suite.ts';
import { workers } from './workers.ts';

/** Gets the run ready once, before any worker starts. Playwright calls what it returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const run = await setUp(loadSuite(), workers().all);
  process.env[runStateVariable] = run.statePath;
  return run.close;
}
