import type { Operation } from '../../core/operation.ts';
import { pathOf } from '../../schema/schema-files.ts';
import type { Check, Flaw } from '../finding.ts';
import { type Located, memberOf, partsOf } from '../schema-members.ts';
import type { LintSuite } from '../suite.ts';

export const listedLists: Check = {
  id: 'listed-lists',
  title: 'The list that a request names is a list in its schema',
  *find(suite) {
    for (const { operation } of suite.requests) if (operation !== undefined) yield* judge(suite, operation);
  },
};

function* judge(suite: LintSuite, { name, list, evidence }: Operation): Generator<Flaw> {
  const { file } = suite.collection;
  // Of a body that nobody has seen the list is a guess, and the schema says nothing about it.
  if (list === undefined || evidence === 'envelope') return;
  const document = suite.schemas.find(({ path }) => path === `${pathOf(name)}.schema.json`);
  if (document === undefined) return;
  const root: Located = { schema: document.json, document };
  const found = list.reduce<Located[]>((at, key) => at.flatMap((each) => memberOf(suite, each, key)), [root]);
  if (found.flatMap((each) => partsOf(suite, each)).some(isList)) return;
  const wrong = `"- list: ${list.join('.')}" is no list in its schema`;
  yield { file, place: name, wrong, remedy: 'correct the path, or the schema' };
}

function isList({ schema }: Located): boolean {
  return [schema['type']].flat().includes('array');
}
