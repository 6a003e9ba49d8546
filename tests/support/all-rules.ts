import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas, type Area } from '../../src/core/area.ts';
import { ruleList } from '../../src/docs/rule-list.ts';

const root = join(import.meta.dirname, '../..');

/** The id of everything that the suite can report: rules, promises of probes, and what it says of itself. */
export async function allRuleIds(): Promise<string[]> {
  const rules = await ruleList();
  return [...rules.map(({ rule }) => rule.id), ...suiteAreas().map((area) => `${area}/suite`)].sort();
}

/** The parts that the suite may say of that it could not judge them: the first tag of each spec, and those named in the code. */
export function suiteAreas(): Area[] {
  const specs = sources('tests/contract').flatMap((text) => /tag: \[?'@([a-z-]+)'/.exec(text)?.[1] ?? []);
  const code = ['src/drivers/playwright', 'src/cli', 'src/reporting/merge'].flatMap(sources);
  const named = code.flatMap((text) =>
    [...text.matchAll(/suiteRule\('([a-z-]+)'\)|id: '([a-z-]+)\/suite'/g)].map(([, a, b]) => a ?? b),
  );
  return areas.filter((area) => [...specs, ...named].includes(area));
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
