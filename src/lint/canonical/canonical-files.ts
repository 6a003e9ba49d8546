import type { LintSuite } from '../suite.ts';
import { arrange } from './arrange.ts';
import { collectionKind, environmentKind } from './postman-kinds.ts';
import { headingFirst } from './schema-heading.ts';
import { toText } from './to-text.ts';

export interface CanonicalFile {
  readonly file: string;
  readonly text: string;
  readonly canonical: string;
}

/** Every JSON file of a suite, as it is and as it should be. */
export function canonicalFiles({ collection, environments, schemas }: LintSuite): CanonicalFile[] {
  const inForm = ({ file, text }: { file: string; text: string }, canonical: string) => ({ file, text, canonical });
  return [
    inForm(collection, toText(arrange(collection.json, collectionKind))),
    ...environments.map((each) => inForm(each, toText(arrange(each.json, environmentKind)))),
    ...schemas.map((each) => inForm(each, headingFirst(each.text))),
  ];
}
