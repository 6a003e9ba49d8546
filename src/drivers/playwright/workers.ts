import { loadSuite } from '../suite.ts';

/** A server with one key has one count, which only one worker can keep. */
export function needsOneWorker(): boolean {
  try {
    const { options, target } = loadSuite();
    return !options.embeddedMock && target.controlUrl === undefined;
  } catch {
    // The set-up reports what is wrong with the files.
    return true;
  }
}
