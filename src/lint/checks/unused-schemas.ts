import { pathOf } from '../../schema/schema-files.ts';
import { toPointer } from '../../core/json-pointer.ts';
import type { Check } from '../finding.ts';
import { references } from '../schema-graph.ts';
import type { LintSuite } from '../suite.ts';

export const unusedSchemas: Check = {
  id: 'unused-schemas',
  title: 'Every schema belongs to an operation or a webhook, or one of those needs it',
  *find(suite) {
    const refs = references(suite);
    const roots = rootPaths(suite);
    const used = new Set<string>(roots);
    for (const path of used) {
      for (const { from, to } of refs) if (from.path === path && to !== undefined) used.add(to.path);
    }
    for (const { file, path, json } of suite.schemas) {
      if (!used.has(path)) {
        const shared = path.startsWith('shared/');
        const wrong = shared ? 'no operation needs it' : 'no operation has the name that it is for';
        const remedy = shared ? 'remove it' : 'rename it after its operation, or remove it';
        yield { file, place: '', wrong, remedy };
      }
      for (const name of Object.keys((json['$defs'] ?? {}) as object)) {
        const isUsed = refs.some(({ to, fragment }) => to?.path === path && fragment[1] === name);
        if (isUsed) continue;
        yield { file, place: toPointer(['$defs', name]), wrong: 'no $ref leads here', remedy: 'remove it' };
      }
    }
  },
};

/** The schemas that are looked up by name. */
function rootPaths({ requests, schemas }: LintSuite): string[] {
  const operations = requests.flatMap(({ name }) => [
    `${pathOf(name)}.schema.json`,
    `${pathOf(name)}.request.schema.json`,
  ]);
  const webhooks = schemas.map(({ path }) => path).filter((path) => path.startsWith('webhooks/'));
  return [...operations, ...webhooks, 'shared/error.schema.json'];
}
