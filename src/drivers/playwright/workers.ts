import { availableParallelism } from 'node:os';
import { readOptions } from '../options.ts';
import { loadSuite } from '../suite.ts';

export interface Workers {
  /** The key that everything is sent with is used up by the tests of the limit. */
  readonly oneKey: boolean;
  /** For the tests of one project. */
  readonly each: number;
  /** For all tests of a run. */
  readonly all: number;
}

/**
 * How many processes test side by side. What one of them writes, the others would see, and one key has one count: so
 * only the embedded mock, of which each gets a copy, is tested by more than one.
 */
export function workers(): Workers {
  const { hasCopies, oneKey } = server();
  if (!hasCopies) return { oneKey, each: 1, all: 1 };
  const each = readOptions().workers ?? Math.max(1, Math.floor(availableParallelism() / 2));
  // One more, for Newman.
  return { oneKey, each, all: each + 1 };
}

function server(): { hasCopies: boolean; oneKey: boolean } {
  try {
    const { options, target } = loadSuite();
    // A budget is kept by one process.
    const hasCopies = options.embeddedMock && options.budget === undefined;
    return { hasCopies, oneKey: !options.embeddedMock && target.controlUrl === undefined };
  } catch {
    // The set-up reports what is wrong with the files.
    return { hasCopies: false, oneKey: true };
  }
}
