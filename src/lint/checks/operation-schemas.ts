import { pathOf } from '../../schema/schema-files.ts';
import type { Check } from '../finding.ts';

export const operationSchemas: Check = {
  id: 'operation-schemas',
  title: 'Every operation has a schema of its request and one of its success body',
  *find({ requests, schemas, paths, collection: { file } }) {
    const known = new Set(schemas.map(({ path }) => path));
    if (!known.has('shared/error.schema.json')) {
      const wrong = 'there is no schema of error bodies';
      yield { file: `${paths.schemas}/shared/error.schema.json`, place: '', wrong, remedy: 'write it' };
    }
    for (const { name } of requests) {
      for (const [what, ending] of [
        ['success body', 'schema.json'],
        ['request', 'request.schema.json'],
      ] as const) {
        const path = `${pathOf(name)}.${ending}`;
        if (known.has(path)) continue;
        yield { file, place: name, wrong: `its ${what} has no schema`, remedy: `write ${paths.schemas}/${path}` };
      }
    }
  },
};
