import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../collection/load-collection.ts';
import { loadEnvironment } from '../../environment/load-environment.ts';
import { SchemaBook } from '../../schema/schema-book.ts';
import type { Examination } from './examination.ts';

/** Reads every environment file, so that a broken one is found before the night in which it is needed. */
export function environmentFiles(folder: string, wanted: string): Examination {
  const inFolder = readdirSync(folder).filter((each) => each.endsWith('.json'));
  const paths = [...new Set([...inFolder.map((each) => join(folder, each)), wanted])];
  for (const path of paths) loadEnvironment(path);
  return { name: 'environments', state: 'ok', says: `${paths.length} files read` };
}

/** Compiles all schemas that the operations have, for answers, requests and errors. */
export function schemasCompile(folder: string, { operations }: Collection): Examination {
  const name = 'schemas';
  const book = new SchemaBook(folder);
  const names = operations.map((operation) => operation.name);
  const answers = names
    .map((each) => book.response(each))
    .flatMap((entry) => ('problem' in entry ? [entry.problem] : []));
  const [first, ...others] = [...new Set([...answers, ...book.problems(names)])];
  if (first === undefined) return { name, state: 'ok', says: `those of ${names.length} operations compile` };
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  const remedy = 'mend it: until then what it describes is unchecked; "npm run lint:contract" has the rest';
  return { name, state: 'missing', says: `${first}${more}`, remedy };
}

/** Judges collection, environments and schemas as files. What it finds keeps no run from judging. */
export async function collectionLints(paths: {
  readonly collection: string;
  readonly schemas: string;
  readonly environments: string;
}): Promise<Examination> {
  const name = 'collection';
  const { readSuite } = await import('../../lint/suite.ts');
  const suite = readSuite({ ...paths, types: undefined });
  const judge = await loadLint();
  if (judge === undefined) {
    const says = `${suite.requests.length} operations; not judged: the packages for development are not installed`;
    return { name, state: 'note', says, remedy: 'a run does without; run "npm ci --ignore-scripts" to have them' };
  }
  const [first, ...others] = await judge(suite);
  if (first === undefined) return { name, state: 'ok', says: `${suite.requests.length} operations, clean` };
  const says = `${first.file}: ${first.place}: ${first.wrong}${others.length > 0 ? `, and ${others.length} more` : ''}`;
  return { name, state: 'note', says, remedy: 'run "npm run lint:contract" to see all of it' };
}

/** The lint makes types from schemas, which an image for runs alone has no package for. */
async function loadLint() {
  try {
    return (await import('../../lint/lint.ts')).lint;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
