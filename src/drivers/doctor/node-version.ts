import { readJson } from '../../core/read-json.ts';
import type { Examination } from './examination.ts';

/** Whether this Node is one that package.json allows. */
export function nodeVersion(current = process.versions.node): Examination {
  const name = 'Node';
  const { engines } = readJson('package.json', 'description of the project') as { engines?: { node?: string } };
  const wanted = engines?.node ?? '';
  const lowest = /^>=\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(wanted);
  if (lowest === null) {
    const says = `${current}; package.json asks for "${wanted}", which cannot be read here`;
    return { name, state: 'note', says, remedy: 'write "engines" as ">=20.19"' };
  }
  const [have, want] = [current.split('.'), lowest.slice(1)].map((parts) => parts.map((part) => Number(part) || 0));
  if (atLeast(have, want)) return { name, state: 'ok', says: `${current} (needed ${wanted})` };
  return { name, state: 'missing', says: `${current}, and ${wanted} is needed`, remedy: 'install a newer Node' };
}

function atLeast(have: readonly number[] = [], want: readonly number[] = []): boolean {
  const index = want.findIndex((part, position) => part !== (have[position] ?? 0));
  return index < 0 || (have[index] ?? 0) > (want[index] ?? 0);
}
