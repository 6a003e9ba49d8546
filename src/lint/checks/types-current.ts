import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Flaw } from '../finding.ts';
import { references } from '../schema-graph.ts';

export const typesCurrent: Check = {
  id: 'types-current',
  title: 'The types of the mock are those that the schemas give',
  async find(suite) {
    const folder = suite.paths.types;
    // Where a reference leads nowhere there are no types; that is reported by itself.
    if (folder === undefined || references(suite).some(({ resolves }) => !resolves)) return [];
    const { generateTypes } = await import('../types/generate-types.ts');
    return compare(folder, await generateTypes(suite));
  },
};

function compare(folder: string, expected: ReadonlyMap<string, string>): Flaw[] {
  const remedy = 'run: npm run types';
  const names = new Set([...expected.keys(), ...(existsSync(folder) ? readdirSync(folder) : [])]);
  return [...names].sort().flatMap((name) => {
    const file = join(folder, name);
    const is = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (is === expected.get(name)) return [];
    const wrong =
      is === undefined
        ? 'it is missing'
        : expected.has(name)
          ? 'it is not what the schemas give'
          : 'no schema gives it';
    return [{ file, place: '', wrong, remedy }];
  });
}
