import { availableParallelism } from 'node:os';
import { readOptions } from '../options.ts';
import { loadSuite } from '../suite.ts';

export interface Workers {
  /** A server with one key has one count, which only one worker can keep. */
  readonly oneByOne: boolean;
  /** For the tests of one project. */
  readonly each: number;
  /** For all tests of a run: Newman, which takes as long as the other contract tests together, runs beside them. */
  readonly all: number;
}

/** How many processes test side by side. */
export function workers(): Workers {
  const oneByOne = hasOneKey();
  const each = readOptions().workers ?? Math.max(1, Math.floor(availableParallelism() / 2));
  return oneByOne ? { oneByOne, each: 1, all: 1 } : { oneByOne, each, all: each + 1 };
}

function hasOneKey(): boolean {
  try {
    const { options, target } = loadSuite();
    return !options.embeddedMock && target.controlUrl === undefined;
  } catch {
    // The set-up reports what is wrong with the files.
    return true;
  }
}
