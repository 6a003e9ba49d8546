import type { Check } from '../finding.ts';
import { references } from '../schema-graph.ts';

export const schemaReferences: Check = {
  id: 'schema-references',
  title: 'Every $ref leads to a schema',
  *find(suite) {
    for (const { from, pointer, ref, to, resolves } of references(suite)) {
      if (resolves) continue;
      const wrong = to === undefined ? `"${ref}" is no schema` : `${to.path} has nothing at "${ref}"`;
      yield { file: from.file, place: pointer, wrong, remedy: 'correct the reference, or write what it names' };
    }
  },
};
