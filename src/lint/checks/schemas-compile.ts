import type { Check } from '../finding.ts';

export const schemasCompile: Check = {
  id: 'schemas-compile',
  title: 'Every schema compiles in the strict mode of ajv, in which a typo is an error',
  *find({ schemas, book }) {
    for (const { file, path } of schemas) {
      const entry = book.schema(path);
      if (!('problem' in entry)) continue;
      const wrong = entry.problem.slice(entry.problem.indexOf(': ') + 2);
      // The file with the reference is reported by itself.
      if (wrong.startsWith("can't resolve reference")) continue;
      yield { file, place: '', wrong, remedy: 'correct the keyword that is named' };
    }
  },
};
