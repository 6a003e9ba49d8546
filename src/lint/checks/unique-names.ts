import { pathOf } from '../../schema/schema-files.ts';
import type { Check } from '../finding.ts';

export const uniqueNames: Check = {
  id: 'unique-names',
  title: 'No two requests have the same name, nor names that lead to the same schema',
  *find({ requests, collection: { file } }) {
    const first = new Map<string, string>();
    for (const { name } of requests) {
      const path = pathOf(name);
      const other = first.get(path);
      if (other === undefined) first.set(path, name);
      else {
        const wrong = other === name ? 'another request has this name' : `its schema is that of "${other}": ${path}`;
        yield { file, place: name, wrong, remedy: 'rename one of them' };
      }
    }
  },
};
