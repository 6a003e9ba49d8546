import { join } from 'node:path';
import type { Check } from '../finding.ts';

export const schemasCompile: Check = {
  id: 'schemas-compile',
  title: 'Every schema compiles in the strict mode of ajv, in which a typo is an error',
  *find({ schemas, book, paths }) {
    for (const { file, path } of schemas) {
      const entry = book.schema(path);
      if (!('problem' in entry)) continue;
      const own = `${join(paths.schemas, path)}: `;
      // A schema that this one refers to is reported by itself, and so is a reference that leads nowhere.
      if (!entry.problem.startsWith(own) || entry.problem.includes("can't resolve reference")) continue;
      const [, place = '', wrong = ''] = /^(?:(\/\S*): )?(.*)$/s.exec(entry.problem.slice(own.length)) ?? [];
      yield { file, place, wrong, remedy: 'correct the keyword that is named' };
    }
  },
};
