import { availableParallelism } from 'node:os';
import { readOptions } from '../options.ts';
import { loadSuite } from '../suite.ts';

export interface Workers {
  /** Newman runs beside the other contract tests. */
  readonly sideBySide: boolean;
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
  const each = readOptions().workers ?? Math.max(1, Math.floor(availableParallelism() / 2));
  return hasCopies() ? { sideBySide: true, each, all: each + 1 } : { sideBySide: false, each: 1, all: 1 };
}

function hasCopies(): boolean {
  try {
    return loadSuite().options.embeddedMock;
  } catch {
    // The set-up reports what is wrong with the files.
    return false;
  }
}
