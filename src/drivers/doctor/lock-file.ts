import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { readJson } from '../../core/read-json.ts';
import type { Examination } from './examination.ts';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

const name = 'packages';
const file = 'package-lock.json';

/** Whether package.json, the lock file and what is installed are of one mind. */
export function lockFile(): Examination {
  const manifest = readJson('package.json', 'description of the project') as Manifest;
  const { packages = {} } = readJson(file, 'lock file') as { packages?: Readonly<Record<string, Manifest>> };
  const root = packages[''] ?? {};
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    const [asked = {}, locked = {}] = [manifest[kind], root[kind]];
    if (isDeepStrictEqual(asked, locked)) continue;
    const names = [...new Set([...Object.keys(asked), ...Object.keys(locked)])];
    const differing = names.filter((each) => asked[each] !== locked[each]);
    const says = `${file} is not in step with package.json: ${differing.join(', ')}`;
    return {
      name,
      state: 'missing',
      says,
      remedy: 'run "npm install" where the versions were changed, and commit the file',
    };
  }
  const needed = Object.keys(manifest.dependencies ?? {});
  const wrong = needed.filter((each) => installedVersion(each) !== packages[`node_modules/${each}`]?.version);
  if (wrong.length > 0) {
    const says = `not installed, or not in the version of ${file}: ${wrong.join(', ')}`;
    return { name, state: 'missing', says, remedy: 'run "npm ci --ignore-scripts"' };
  }
  return { name, state: 'ok', says: `${needed.length} as in ${file}` };
}

function installedVersion(dependency: string): string | undefined {
  const path = `node_modules/${dependency}/package.json`;
  return existsSync(path) ? (readJson(path, 'installed package') as Manifest).version : undefined;
}
