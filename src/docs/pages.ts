import { format, resolveConfig } from 'prettier';
import { exitCodesPage } from './exit-codes-page.ts';
import { operationsPage } from './operations-page.ts';
import { rulesPage } from './rules-page.ts';

/** The pages of `docs/` that are made from code, in the format that the linter wants. */
export async function madePages(): Promise<ReadonlyMap<string, string>> {
  const pages = {
    'docs/rules.md': await rulesPage(),
    'docs/operations.md': operationsPage(),
    'docs/exit-codes.md': exitCodesPage(),
  };
  const made = new Map<string, string>();
  for (const [path, text] of Object.entries(pages)) {
    made.set(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
  }
  return made;
}
