import { pathOf } from '../../schema/schema-files.ts';
import type { Check } from '../finding.ts';

export const evidenceAgrees: Check = {
  id: 'evidence-agrees',
  title: 'Collection and schema say the same about how much of a body is known',
  *find({ requests, schemas, collection }) {
    const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
    for (const { operation } of requests) {
      if (operation === undefined) continue;
      const schema = byPath.get(`${pathOf(operation.name)}.schema.json`);
      const stated = schema?.json['x-evidence'] as string | undefined;
      if (schema === undefined || stated === operation.evidence) continue;
      const wrong =
        stated === undefined
          ? 'it does not say how much is known'
          : `it says "${stated}"; ${collection.file} says "${operation.evidence}"`;
      const remedy = `write "x-evidence": "${operation.evidence}", or mend the line "- evidence:" of the request`;
      yield { file: schema.file, place: '/x-evidence', wrong, remedy };
    }
  },
};
