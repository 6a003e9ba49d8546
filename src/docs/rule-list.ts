import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleInfo } from '../core/rule.ts';
import { exchangeRules } from '../rules/exchange-rules.ts';
import { sequenceRules } from '../rules/sequence-rules.ts';

/** A rule or promise, and what it looks at. */
export interface ListedRule {
  readonly rule: RuleInfo;
  readonly looksAt: string;
}

const root = join(import.meta.dirname, '../..');

/** Every rule and every promise that a finding may name. */
export async function ruleList(): Promise<ListedRule[]> {
  const promises = await promiseList();
  return [
    ...exchangeRules.map((rule) => ({ rule, looksAt: 'every answer of the run' })),
    ...sequenceRules.map((rule) => ({ rule, looksAt: 'the calls of one key, in their order' })),
    ...promises,
  ];
}

/** The modules are read from the folder, so that a new one cannot be forgotten. */
async function promiseList(): Promise<ListedRule[]> {
  const listed: ListedRule[] = [];
  for (const file of readdirSync(join(root, 'src/rules/promises')).sort()) {
    const promises = (await import(`../rules/promises/${file}`)) as Record<string, RuleInfo>;
    const looksAt = `probes of ${specsThatImport(file).join(' and ')}`;
    for (const rule of Object.values(promises)) listed.push({ rule, looksAt });
  }
  return listed;
}

function specsThatImport(file: string): string[] {
  const folder = 'tests/contract';
  return readdirSync(join(root, folder))
    .filter((name) => readFileSync(join(root, folder, name), 'utf8').includes(`/promises/${file}'`))
    .map((name) => `[${folder}/${name}](../${folder}/${name})`);
}
