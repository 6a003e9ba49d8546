import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LintSuite } from '../suite.ts';
import { generateTypes } from './generate-types.ts';

/** Writes the types of all schemas; what else is in the folder goes. */
export async function writeTypes(folder: string, suite: Pick<LintSuite, 'schemas' | 'requests'>): Promise<void> {
  const modules = await generateTypes(suite);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of modules) writeFileSync(join(folder, name), text);
}
