import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Problem } from '../core/problem.ts';
import { kebabCase } from './kebab-case.ts';

/**
 * The paths of all schemas below a folder.
 * @throws {Problem} when there is no such folder.
 */
export function schemaFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new Problem('The schemas cannot be read', `${folder}: no such folder`, 'check --schemas');
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.schema.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const known = new Map<string, string>();

/** `Transactions / Get transaction by id` → `transactions/get-transaction-by-id`. */
export function pathOf(operation: string): string {
  const path = known.get(operation) ?? operation.split(' / ').map(kebabCase).join('/');
  known.set(operation, path);
  return path;
}
