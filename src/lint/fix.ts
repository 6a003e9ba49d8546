import { writeFileSync } from 'node:fs';
import { canonicalFiles } from './canonical/canonical-files.ts';
import type { LintSuite } from './suite.ts';

/** Writes every file in its canonical form. Returns the files that were changed. */
export function fix(suite: LintSuite): string[] {
  const changed = canonicalFiles(suite).filter(({ text, canonical }) => text !== canonical);
  for (const { file, canonical } of changed) writeFileSync(file, canonical);
  return changed.map(({ file }) => file);
}
