import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaFile } from '../suite.ts';
import { generateTypes } from './generate-types.ts';

/** Writes the types of all schemas; what else is in the folder goes. */
export async function writeTypes(folder: string, schemas: readonly SchemaFile[]): Promise<void> {
  const modules = await generateTypes(schemas);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of modules) writeFileSync(join(folder, name), text);
}
